import type { Answer } from "@/core/questionnaire/answer";
import type { SectionStatus } from "@/core/questionnaire/progress";
import type { PublicQuestion } from "@/core/questionnaire/public-view";

/** A file or pasted text that the respondent attached. */
export interface AttachedItem {
  readonly id: string;
  readonly name: string;
  /** Bytes of what was kept. */
  readonly size: number;
  readonly kind: "message" | "headers" | "provider-setting" | "document";
  /** Characters of body and attachments that were left out before keeping. */
  readonly droppedCharacters: number;
  /** Names of the header fields that were left out. */
  readonly droppedFields: readonly string[];
  /** It came with answers that were sent already, so it stays. */
  readonly sent: boolean;
}

/** One shown question with what the respondent has said so far. */
export interface RequestQuestion {
  readonly question: PublicQuestion;
  readonly answer: Answer | null;
  /** 0 before anything was saved. */
  readonly revision: number;
  /** ISO date-time; null before anything was saved. */
  readonly savedAt: string | null;
  readonly savedBy: string;
  /** It needs nothing more. */
  readonly answered: boolean;
  readonly attached: readonly AttachedItem[];
  /** For a question about each file of another one: those files. */
  readonly files: readonly AttachedItem[];
  /** Accepted in an earlier round: shown, not changed. */
  readonly locked: boolean;
  /** What the analyst would like to have clearer; null where he asked nothing. */
  readonly clarification: string | null;
}

export interface RequestSection {
  readonly id: string;
  readonly title: string;
  readonly status: SectionStatus;
  readonly answered: number;
  readonly questions: readonly RequestQuestion[];
}

export interface Receipt {
  readonly name: string;
  readonly role: string;
  readonly at: string;
  readonly answersSha256: string;
}

/** `open`: may be answered · `returned`: given back for changes · `sent`: handed over · `closed`: decided or replaced. */
export type RequestState = "open" | "returned" | "sent" | "closed";

/** Everything that a respondent may see of the assessment he was asked to answer. An allow-list, like `PublicQuestion`. */
export interface RespondentRequest {
  readonly reference: string;
  readonly state: RequestState;
  readonly organisation: string;
  readonly vendor: string;
  /** The name of who sent it. */
  readonly sender: string;
  readonly respondent: string;
  readonly title: string;
  readonly message: string;
  readonly dueOn: string | null;
  readonly sections: readonly RequestSection[];
  readonly answered: number;
  readonly shown: number;
  readonly complete: boolean;
  /** The newest attestation, null before the first. */
  readonly receipt: Receipt | null;
}

/** All shown questions in order. */
export function questionsOf(request: RespondentRequest): readonly RequestQuestion[] {
  return request.sections.flatMap((section) => section.questions);
}

/** The shown question after or before another, within its section; null at either end. */
export function neighbour(request: RespondentRequest, questionId: string, step: 1 | -1): RequestQuestion | null {
  const section = request.sections.find(({ questions }) => questions.some(({ question }) => question.id === questionId));
  if (section === undefined) return null;
  const index = section.questions.findIndex(({ question }) => question.id === questionId);
  return section.questions[index + step] ?? null;
}

/** Whether anything can still be changed. */
export const isOpen = (state: RequestState): boolean => state === "open" || state === "returned";

/** About how many minutes these questions take: one each, five for attached messages, a third for each line of a table. */
export function minutesFor(questions: readonly PublicQuestion[]): number {
  const minutes = questions.reduce(
    (sum, { body }) => sum + (body.type === "matrix" ? body.rows.length / 3 : body.type === "file" ? 5 : 1),
    0,
  );
  return Math.max(5, Math.ceil(minutes / 5) * 5);
}
