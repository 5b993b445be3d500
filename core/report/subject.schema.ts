import { z } from "zod";

const id = z.string().min(1).max(100);

/** Of what a report is to be made, as a form says it: of an assessment, or of a vendor as it stands. */
export const reportSubjectInput = z
  .object({ assessmentId: id.optional(), vendorId: id.optional() })
  .refine(({ assessmentId, vendorId }) => (assessmentId === undefined) !== (vendorId === undefined), {
    error: "Choose an assessment or a vendor.",
  });
