/** What an analyst noted about one answer. */
export const reviewStates = ["accepted", "flagged", "needs-clarification"] as const;
export type ReviewState = (typeof reviewStates)[number];

export const reviewStateTexts: Readonly<Record<ReviewState, string>> = {
  accepted: "Accepted",
  flagged: "Flagged",
  "needs-clarification": "Needs clarification",
};

export function isReviewState(value: string): value is ReviewState {
  return reviewStates.some((state) => state === value);
}
