import type { DeliveryObservation } from "@/core/evidence/observation";
import type { Disproof, Resolutions } from "@/core/inference/contradictions";
import { quoted, severityOf } from "@/core/inference/contradictions";
import type { ControlEffect } from "@/core/inference/effect";
import { hintFor } from "@/core/inference/hints";
import type { AssessmentInput } from "@/core/inference/input";
import { seenProviders } from "@/core/inference/lane";
import type { Contradiction, Note } from "@/core/inference/outcome";
import type { BaaStanding } from "@/core/inference/rules/contract";
import { nameOf } from "@/core/inference/rules/contract";
import { traceOf } from "@/core/inference/rules/telling";
import { strengthOf } from "@/core/inference/strength";
import { isProviderId } from "@/core/providers/catalogue";
import type { ProviderId } from "@/core/providers/provider";

/** The one provider that the answer to Q10 names; null when it names none, several, or one outside the catalogue. */
export function providerByAnswer(input: AssessmentInput): ProviderId | null {
  const named = namedByAnswer(input);
  const [only] = named;
  return named.length === 1 && only !== undefined && isProviderId(only) ? only : null;
}

/** Providers seen in headers against the answer to Q10 and against the BAA: paper and answer must name who sends. */
export function identityDisproofs(input: AssessmentInput, standing: BaaStanding, effects: readonly ControlEffect[]): readonly Disproof[] {
  return [...againstAnswer(input), ...againstBaa(input, standing, effects)];
}

/** Where the register names another provider than the headers: the register is our own and needs no contradiction. */
export function registerNotes(input: AssessmentInput): readonly Note[] {
  return input.streams.flatMap((stream) => {
    if (stream.provider === null) return [];
    const mine = input.observations.filter((one) => one.streamId === stream.id || input.streams.length === 1);
    return seenProviders(mine)
      .filter((delivery) => delivery.provider !== stream.provider)
      .map((delivery) => ({
        code: "provider-not-as-registered",
        sentence: `The register names ${nameOf(stream.provider)} for “${stream.name}”, but the headers show ${nameOf(delivery.provider)}. What the headers show was used.`,
        streamId: stream.id,
        evidenceId: delivery.evidenceId,
      }));
  });
}

function namedByAnswer(input: AssessmentInput): readonly string[] {
  const answer = input.answers["Q10"];
  return answer?.status === "answered" && answer.value?.type === "multi" ? answer.value.choices : [];
}

function againstAnswer(input: AssessmentInput): readonly Disproof[] {
  const named = namedByAnswer(input);
  // "Another service" may be anything, so nothing that is seen can disprove it.
  if (named.length === 0 || !named.every(isProviderId)) return [];
  return seenProviders(input.observations)
    .filter((delivery) => delivery.provider !== null && !named.includes(delivery.provider))
    .map((delivery) => {
      const sentence = `The headers show that ${nameOf(delivery.provider)} delivered the mail.`;
      const text = `Q10, the service that hands the mail to the receiver: “${named.map(nameOf).join("; ")}”`;
      return disproof(input, delivery, { rule: "provider-not-as-answered", questionId: "Q10", text, sentence });
    });
}

function againstBaa(input: AssessmentInput, standing: BaaStanding, effects: readonly ControlEffect[]): readonly Disproof[] {
  const named = standing.state === "in-force" ? standing.baa.providersNamed : [];
  if (named.length === 0 || !effects.some((effect) => effect.trace.rule === "baa-does-not-name-sender")) return [];
  return seenProviders(input.observations)
    .filter((delivery) => delivery.provider !== null && !named.includes(delivery.provider))
    .map((delivery) => {
      const sentence = `The headers show ${nameOf(delivery.provider)}: the contract party is not the host that sends.`;
      const text = `The BAA names ${named.map(nameOf).join(" and ")} as the sending service.`;
      return disproof(input, delivery, { rule: "baa-does-not-name-sender", questionId: null, text, sentence });
    });
}

interface Sides {
  readonly rule: string;
  readonly questionId: string | null;
  readonly text: string;
  readonly sentence: string;
}

function disproof(input: AssessmentInput, delivery: DeliveryObservation, sides: Sides): Disproof {
  const trace = traceOf(delivery, sides.rule, sides.sentence);
  const key = [sides.rule, sides.questionId ?? "baa", delivery.evidenceId, delivery.streamId ?? "vendor"].join(":");
  const contradiction: Contradiction = {
    key,
    rule: sides.rule,
    controlId: "CON-02",
    severity: severityOf("CON-02"),
    streamId: delivery.streamId,
    claim: { questionId: sides.questionId, text: sides.text },
    observation: { evidenceId: delivery.evidenceId, text: quoted(trace), trace },
    hint: hintFor(sides.rule),
    resolution: resolutionOf(input.resolvedContradictions, key),
  };
  return { contradiction, controlIds: ["CON-02"], strength: strengthOf(delivery, input.asOf) };
}

function resolutionOf(resolved: Resolutions, key: string): Contradiction["resolution"] {
  return Object.hasOwn(resolved, key) ? (resolved[key] ?? null) : null;
}
