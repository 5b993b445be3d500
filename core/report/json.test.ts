import { createHash } from "node:crypto";
import { format } from "prettier";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "@/core/scoring/canonical-json";
import { buildReport } from "./build";
import { reportJson } from "./json";
import { reportJsonSchema } from "./json-schema.schema";
import { reportDocumentSchema } from "./report.schema";
import { sampleReportInput } from "./testing/sample-input";

const sha256Of = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

describe("the JSON file", () => {
  it.each([null, "=cmd() \u202e <script> \ud800"])("fits its published schema (%j)", (text) => {
    const report = buildReport(sampleReportInput(text));
    const json = reportJson(report, sha256Of(canonicalJson(report)));
    expect(reportDocumentSchema.safeParse(JSON.parse(json)).error).toBeUndefined();
  });

  it("can be checked by anyone: sort keys, hash, compare", () => {
    const report = buildReport(sampleReportInput());
    const read = JSON.parse(reportJson(report, sha256Of(canonicalJson(report)))) as { report: unknown; sha256: string };
    expect(sha256Of(canonicalJson(read.report))).toBe(read.sha256);
  });

  it("refuses a member that the schema does not know", () => {
    const report = { ...buildReport(sampleReportInput()), extra: 1 };
    expect(reportDocumentSchema.safeParse({ report, sha256: "0".repeat(64) }).success).toBe(false);
  });

  // Refresh with `npx vitest run core/report -u` and review the difference; a breaking one needs a new schema version.
  it("has the schema that docs/report.schema.json publishes", async () => {
    const formatted = await format(JSON.stringify(reportJsonSchema()), { parser: "json", printWidth: 140 });
    await expect(formatted).toMatchFileSnapshot("../../docs/report.schema.json");
  });
});
