/** A message about an assessment, and what became of it. */
export interface AssessmentMessage {
  readonly id: string;
  readonly kind: "respondent-invitation" | "member-invitation" | "submission-copy" | "changes-requested";
  readonly recipient: string;
  /** waiting: no mail server · queued: will be sent, or is being tried again · failed: given up · cancelled: taken back. */
  readonly state: "waiting" | "queued" | "sent" | "failed" | "cancelled";
  /** What the mail server said last; empty when nothing went wrong. */
  readonly lastError: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly sentAt: string | null;
}
