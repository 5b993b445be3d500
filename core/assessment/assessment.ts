import type { Decision } from "@/core/assessment/decision";
import type { ReviewState } from "@/core/assessment/review";
import type { AssessmentState } from "@/core/assessment/state";
import type { Answers } from "@/core/questionnaire/answer";
import type { Questionnaire } from "@/core/questionnaire/questionnaire";

/** An assessment as a row of a list. */
export interface AssessmentLine {
  readonly id: string;
  readonly vendorId: string;
  readonly vendorName: string;
  /** Short and human, e.g. A-0042. */
  readonly reference: string;
  readonly title: string;
  readonly state: AssessmentState;
  readonly dueOn: string | null;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly sentAt: string | null;
  readonly submittedAt: string | null;
  readonly decidedAt: string | null;
  readonly decision: Decision | null;
  readonly createdAt: string;
}

/** The link that a respondent was given. The token is known to nobody but its holder. */
export interface LinkLine {
  readonly id: string;
  readonly email: string;
  readonly state: "open" | "expired" | "revoked";
  readonly expiresAt: string;
  readonly firstOpenedAt: string | null;
  readonly lastOpenedAt: string | null;
  readonly createdAt: string;
}

/** What an analyst noted about one answer. */
export interface AnswerReviewNote {
  readonly questionId: string;
  readonly state: ReviewState;
  readonly note: string;
}

export interface AttestationRecord {
  readonly name: string;
  readonly role: string;
  readonly statement: string;
  readonly answersSha256: string;
  readonly createdAt: string;
}

/** An assessment with everything that its page needs. */
export interface Assessment extends AssessmentLine {
  readonly message: string;
  readonly decisionReason: string;
  readonly version: number;
  /** Frozen when it was sent; null in a draft. */
  readonly questionnaire: Questionnaire | null;
  /** Empty while the respondent is still writing: what he has not sent is his own. */
  readonly answers: Answers;
  readonly reviews: readonly AnswerReviewNote[];
  readonly links: readonly LinkLine[];
  readonly attestations: readonly AttestationRecord[];
}
