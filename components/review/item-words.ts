import { Circle, CircleCheck, CircleHelp, Flag, type LucideIcon } from "lucide-react";
import type { ReviewState } from "@/core/assessment/review";
import type { Mark } from "@/core/questionnaire/points";
import type { Tone } from "@/components/ui/tone";

/** Where a question stands on the page. */
export const itemAnchor = (questionId: string): string => `review-${questionId}`;

interface StateLook {
  readonly word: string;
  readonly tone: Tone;
  readonly ink: string;
  readonly icon: LucideIcon;
}

/** A judgement by shape, word and colour; null is none yet. */
export function itemState(state: ReviewState | null): StateLook {
  return state === null ? unjudged : looks[state];
}

const unjudged: StateLook = { word: "Not judged", tone: "unknown", ink: "text-unknown", icon: Circle };

const looks: Readonly<Record<ReviewState, StateLook>> = {
  accepted: { word: "Accepted", tone: "good", ink: "text-good", icon: CircleCheck },
  flagged: { word: "Flagged", tone: "bad", ink: "text-bad", icon: Flag },
  "needs-clarification": { word: "Needs clarification", tone: "warn", ink: "text-warn", icon: CircleHelp },
};

/** How precise an answer is; null where that cannot be said. */
export const markWords: Readonly<Record<Exclude<Mark, null>, { readonly word: string; readonly tone: Tone }>> = {
  specific: { word: "Specific", tone: "good" },
  vague: { word: "Vague", tone: "warn" },
  unknown: { word: "Does not know", tone: "unknown" },
};

/** Risk points in a word. */
export function pointsWord(points: number): string {
  return pointWords[Math.min(Math.max(Math.round(points), 0), 4)] ?? "worst";
}

const pointWords = ["good", "nearly good", "partly good", "weak", "worst"] as const;
