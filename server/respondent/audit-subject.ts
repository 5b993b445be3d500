import "server-only";
import type { AuditSubject } from "@/server/audit/append";
import type { Respondent } from "./respondent";

/** A respondent as the audit log names him: by the link that he came with. */
export const auditSubject = ({ organisationId, linkId, name }: Respondent): AuditSubject => ({
  kind: "respondent",
  organisationId,
  id: linkId,
  name,
});
