import { z } from "zod";
import { reportDocumentSchema } from "./report.schema";

/** The published JSON Schema (draft 2020-12) of the JSON file, made from the one description in `report.schema.ts`. */
export function reportJsonSchema(): unknown {
  return z.toJSONSchema(reportDocumentSchema, { target: "draft-2020-12", reused: "ref" });
}
