/** Where an assessment stands. `overdue` and `expired` are not states: they follow from dates. */
export const assessmentStates = [
  "draft",
  "sent",
  "in-progress",
  "submitted",
  "in-review",
  "changes-requested",
  "decided",
  "superseded",
] as const;

export type AssessmentState = (typeof assessmentStates)[number];

/** What moves an assessment. `reopen` takes a decision back; `supersede` replaces it by a newer assessment. */
export const assessmentMoves = ["send", "start", "submit", "begin-review", "request-changes", "decide", "reopen", "supersede"] as const;

export type AssessmentMove = (typeof assessmentMoves)[number];

/** The state after the move, or null where it is not allowed. */
export function nextState(state: AssessmentState, move: AssessmentMove): AssessmentState | null {
  return transitions[state][move] ?? null;
}

/** The moves that are allowed in a state. */
export function movesFrom(state: AssessmentState): readonly AssessmentMove[] {
  return assessmentMoves.filter((move) => nextState(state, move) !== null);
}

/** The respondent may write answers and attach evidence. */
export function acceptsAnswers(state: AssessmentState): boolean {
  return state === "sent" || state === "in-progress" || state === "changes-requested";
}

/** It waits for the vendor; a due date in the past makes it overdue. */
export function waitsForVendor(state: AssessmentState): boolean {
  return acceptsAnswers(state);
}

/** It is over: nothing but a report can be made of it. */
export function isClosed(state: AssessmentState): boolean {
  return state === "decided" || state === "superseded";
}

/** Overdue on an ISO date: the day after the due date, as long as the vendor has to act. */
export function isOverdue(state: AssessmentState, dueOn: string | null, today: string): boolean {
  return waitsForVendor(state) && dueOn !== null && dueOn < today;
}

export function isAssessmentState(value: string): value is AssessmentState {
  return assessmentStates.some((state) => state === value);
}

export const assessmentStateTexts: Readonly<Record<AssessmentState, string>> = {
  draft: "Draft",
  sent: "Sent",
  "in-progress": "In progress",
  submitted: "Submitted",
  "in-review": "In review",
  "changes-requested": "Changes requested",
  decided: "Decided",
  superseded: "Superseded",
};

// The respondent's first answer starts it; after changes were requested he submits again. A draft can be superseded, so that it
// can be put away without a decision.
const transitions: Readonly<Record<AssessmentState, Partial<Readonly<Record<AssessmentMove, AssessmentState>>>>> = {
  draft: { send: "sent", supersede: "superseded" },
  sent: { start: "in-progress", supersede: "superseded" },
  "in-progress": { submit: "submitted", supersede: "superseded" },
  submitted: { "begin-review": "in-review", "request-changes": "changes-requested", decide: "decided", supersede: "superseded" },
  "in-review": { "request-changes": "changes-requested", decide: "decided", supersede: "superseded" },
  "changes-requested": { submit: "submitted", supersede: "superseded" },
  decided: { reopen: "in-review", supersede: "superseded" },
  superseded: {},
};
