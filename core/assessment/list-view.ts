import { assessmentStates, isAssessmentState, type AssessmentState } from "@/core/assessment/state";

/** The views of the list, by who has to act. */
export const assessmentViews = [
  { id: "all", label: "All" },
  { id: "waiting", label: "Waiting for the vendor" },
  { id: "review", label: "To review" },
  { id: "decided", label: "Decided" },
  { id: "superseded", label: "Superseded" },
] as const;

export type AssessmentView = (typeof assessmentViews)[number]["id"];

/** What `?state=` asks for: a view, or one state by name; anything else is all. */
export function assessmentViewOf(text: string | null): { readonly view: AssessmentView; readonly states: readonly AssessmentState[] } {
  const view = assessmentViews.find((one) => one.id === text)?.id;
  if (view !== undefined) return { view, states: assessmentStates.filter((state) => view !== "all" && viewOfState[state] === view) };
  if (text !== null && isAssessmentState(text)) return { view: viewOfState[text], states: [text] };
  return { view: "all", states: [] };
}

const viewOfState: Readonly<Record<AssessmentState, AssessmentView>> = {
  draft: "all",
  sent: "waiting",
  "in-progress": "waiting",
  "changes-requested": "waiting",
  submitted: "review",
  "in-review": "review",
  decided: "decided",
  superseded: "superseded",
};
