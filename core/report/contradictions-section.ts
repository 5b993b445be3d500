import type { ReportContext } from "./context";
import { reportObservation } from "./observations";
import type { ReportContradiction } from "./report";

/** Section 7: each contradiction with both sides quoted and how it stands. */
export function contradictionsSection(context: ReportContext): readonly ReportContradiction[] {
  return context.facts.result.inference.contradictions.map((one) => {
    const resolution = context.facts.input.resolvedContradictions[one.key];
    const reason = context.facts.resolutions[one.key] ?? "";
    return {
      ref: context.contradictionRef(one.key) ?? one.key,
      key: one.key,
      rule: one.rule,
      controlId: one.controlId,
      severity: one.severity,
      streamName: context.streamName(one.streamId),
      claim: {
        questionId: one.claim.questionId,
        question: context.question(one.claim.questionId)?.title ?? "",
        text: one.claim.text,
      },
      observation: reportObservation(context, one.observation.trace),
      observedText: one.observation.text,
      hint: one.hint,
      state: resolution === undefined ? "open" : "resolved",
      resolution: resolution === undefined ? "" : [resolutionWords[resolution], reason].filter((part) => part !== "").join(": "),
    };
  });
}

const resolutionWords = {
  amended: "The vendor amended its answer",
  explained: "Explained",
  "evidence-withdrawn": "The evidence was withdrawn",
} as const;
