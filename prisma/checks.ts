/** Everything that the migrations carry beside what Prisma's schema can say. */
export interface Constraints {
  readonly checks: readonly Check[];
  readonly appendOnly: readonly AppendOnly[];
}

/** What a column may hold, beyond its type. The database refuses anything else, whichever code writes. */
export interface Check {
  readonly table: string;
  readonly column: string;
  readonly allowed: readonly (string | number)[];
}

/** A table whose rows are never changed, and if `kept`, are deleted only together with their whole organisation. */
export interface AppendOnly {
  readonly table: string;
  readonly kept: boolean;
}

const roles = ["admin", "analyst", "viewer"];
const answerStatuses = ["answered", "dont-know", "not-applicable"];

/** The vocabularies of the schema's comments. A column that may be null may also be null. */
export const checks: readonly Check[] = [
  { table: "Member", column: "role", allowed: roles },
  { table: "Invitation", column: "role", allowed: roles },
  { table: "Vendor", column: "handlesPhi", allowed: ["yes", "no", "unknown"] },
  { table: "Vendor", column: "gradeRank", allowed: [-1, 0, 1, 2, 3, 4] },
  { table: "MailStream", column: "accountOwner", allowed: ["vendor", "us", "shared", "unknown"] },
  { table: "Baa", column: "status", allowed: ["executed", "unsigned", "refused", "none", "unknown"] },
  {
    table: "Assessment",
    column: "state",
    allowed: ["draft", "sent", "in-progress", "submitted", "in-review", "changes-requested", "decided", "superseded"],
  },
  { table: "Assessment", column: "decision", allowed: ["approved", "approved-with-conditions", "rejected"] },
  { table: "Answer", column: "status", allowed: answerStatuses },
  { table: "AnswerRevision", column: "status", allowed: answerStatuses },
  { table: "AnswerReview", column: "state", allowed: ["accepted", "flagged", "needs-clarification"] },
  { table: "Evidence", column: "kind", allowed: ["message", "headers", "provider-setting", "document"] },
  { table: "Evidence", column: "grade", allowed: ["E0", "E1", "E2", "E3", "E4", "E5"] },
  {
    table: "Evidence",
    column: "class",
    allowed: ["lab", "dns", "header", "independent-report", "configuration", "policy", "baa"],
  },
  {
    table: "Evidence",
    column: "receiverCondition",
    allowed: [
      ...["production", "no-starttls", "starttls-broken", "tls-1.0-only", "tls-1.1-only", "tls-1.2-only"],
      ...["self-signed", "expired", "wrong-name", "unknown-ca", "revoked", "dane-ee-match", "other", "not-recorded"],
    ],
  },
  { table: "Contradiction", column: "state", allowed: ["open", "resolved"] },
  { table: "Contradiction", column: "resolution", allowed: ["amended", "explained", "evidence-withdrawn"] },
  { table: "Report", column: "state", allowed: ["queued", "ready", "failed"] },
  { table: "ReportFile", column: "format", allowed: ["pdf", "csv", "xlsx", "json"] },
  {
    table: "OutboxMessage",
    column: "kind",
    allowed: ["respondent-invitation", "member-invitation", "submission-copy", "changes-requested"],
  },
  { table: "OutboxMessage", column: "state", allowed: ["waiting", "queued", "sent", "failed", "cancelled"] },
  { table: "Job", column: "state", allowed: ["new", "running", "done", "dead"] },
  { table: "AuditEntry", column: "actorKind", allowed: ["member", "respondent", "system"] },
];

export const appendOnly: readonly AppendOnly[] = [
  { table: "AuditEntry", kept: true },
  { table: "AnswerRevision", kept: false },
  { table: "EvidenceCorrection", kept: false },
];
