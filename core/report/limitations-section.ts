import type { Trace } from "@/core/inference/trace";
import type { ReportContext } from "./context";
import { restsOnInterestAlone, shownSources } from "./observations";
import type { ReportModel } from "./report";

type Limitations = ReportModel["limitations"];
type Interested = Limitations["interestedSources"][number];

/** Section 11: what this report cannot say, whose word it leans on, and who has an interest. */
export function limitationsSection(context: ReportContext): Limitations {
  return {
    statements: [...standing, ...particular(context)],
    reliance:
      "This report states what the named evidence shows on the named dates under the named method. It is not legal advice, not a certificate, and not a statement that any law is met. Whoever relies on it should check that the evidence index still describes the current mail streams.",
    interestedSources: interestedSources(context),
    attestations: context.facts.attestations,
  };
}

const standing: readonly string[] = [
  "A header describes one message. Other messages of the same stream may have travelled otherwise.",
  "A receiver's header never says whether the sender checked the receiver's certificate. Findings about certificates rest on the recorded state of the receiver at the time.",
  "Lines below the boundary hop can be forged by the sender; they are shown, not scored.",
  "A bounce proves that a message was refused, not which version would have been used.",
  "Provider behaviour is taken from dated sources; a provider may change it without notice.",
  "Severity weights and shares are a published method of this product. They are not taken from a standard.",
];

function particular(context: ReportContext): readonly string[] {
  const { result, attestations } = context.facts;
  const confidence = result.transport.confidence;
  return [
    ...(result.provisional ? ["The grade is provisional: a critical contradiction is open."] : []),
    ...(confidence !== null && confidence < LOW
      ? [`Confidence is low (${confidence.toFixed(2)}): most of what is known is the vendor's own word.`]
      : []),
    ...(attestations.length === 0 ? ["Nobody has attested the answers."] : []),
    ...(context.facts.demo ? ["The data are invented for demonstration. Nothing here describes a real vendor."] : []),
  ];
}

const LOW = 0.4;

function interestedSources(context: ReportContext): readonly Interested[] {
  const byCitation = new Map<string, Interested>();
  for (const { label, trace } of used(context)) {
    for (const source of shownSources(trace).filter((one) => one.basis === "interested-third-party-test")) {
      const known = byCitation.get(source.citation);
      byCitation.set(source.citation, {
        citation: source.citation,
        date: source.date,
        interest: "The party that made the test sells an alternative.",
        controls: [...new Set([...(known?.controls ?? []), label])],
        alone: (known?.alone ?? false) || restsOnInterestAlone(trace),
      });
    }
  }
  return [...byCitation.values()];
}

/** Controls and slots with their traces, labelled as the report names them. */
function used(context: ReportContext): readonly { readonly label: string; readonly trace: Trace }[] {
  const { inference } = context.facts.result;
  const controls = inference.controls.flatMap((control) => control.traces.map((trace) => ({ label: control.controlId, trace })));
  const slots = Object.entries(inference.exposure).flatMap(([mode, slot]) =>
    slot.traces.map((trace) => ({ label: `exposure: ${mode}`, trace })),
  );
  return [...controls, ...slots];
}
