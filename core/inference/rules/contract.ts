import { missingElements } from "@/core/baa/elements";
import { baaValidity } from "@/core/baa/validity";
import { dayInWords } from "@/core/calendar/day-in-words";
import type { DeliveryObservation } from "@/core/evidence/observation";
import type { Claim } from "@/core/inference/claim";
import type { ControlEffect } from "@/core/inference/effect";
import type { AssessmentInput, BaaInput } from "@/core/inference/input";
import { seenProviders } from "@/core/inference/lane";
import { plainTrace, traceOf } from "@/core/inference/rules/telling";
import type { Strength } from "@/core/inference/strength";
import { gradeConfidence, strengthOf, wordAlone } from "@/core/inference/strength";
import { providerById } from "@/core/providers/catalogue";

/** Whether patient data flows by mail: the register first, then the answer; "not sure" counts as yes, silence as not known. */
export function phiFlows(input: AssessmentInput): boolean | null {
  if (input.vendorHandlesPhi !== null) return input.vendorHandlesPhi;
  if (input.streams.some((stream) => stream.phi.some((kind) => kind !== "notices-without-phi"))) return true;
  const value = input.answers["Q1"]?.value;
  if (value?.type !== "single") return input.answers["Q1"]?.status === "dont-know" ? true : null;
  return value.choice !== "no";
}

/** Where the vendor's BAA stands on the day of the assessment. */
export type BaaStanding =
  | { readonly state: "in-force"; readonly baa: BaaInput }
  | { readonly state: "not-in-force"; readonly reason: string }
  | { readonly state: "claimed" }
  | { readonly state: "unknown" };

/**
 * The best standing of the recorded BAAs (45 CFR 164.308(b)(3), 164.504(e)). With none on record the vendor's answer is
 * only a claim; with none on record, no such answer and patient data flowing, there is none in force as far as anyone can show.
 */
export function baaStanding(input: AssessmentInput, claims: readonly Claim[]): BaaStanding {
  const standings = input.baas.map((baa) => standingOf(baa, input.asOf));
  const inForce = standings.find((standing) => standing.state === "in-force");
  if (inForce !== undefined) return inForce;
  if (standings.some((standing) => standing.state === "unknown")) return { state: "unknown" };
  const failed = standings.find((standing) => standing.state === "not-in-force");
  if (failed !== undefined) return failed;
  const claim = claims.find((one) => one.questionId === "Q4");
  if (claim?.mark === "specific") {
    return claim.risk < 1 ? { state: "claimed" } : { state: "not-in-force", reason: "By the vendor's own answer no BAA is in force." };
  }
  return phiFlows(input) === true ? { state: "not-in-force", reason: "No BAA is recorded." } : { state: "unknown" };
}

function standingOf(baa: BaaInput, asOf: string): BaaStanding {
  const { state, inForce } = baaValidity(baa, asOf.slice(0, 10));
  if (inForce) return { state: "in-force", baa };
  if (state === "unknown") return { state: "unknown" };
  if (state === "expired") return { state: "not-in-force", reason: `The BAA expired on ${dayInWords(baa.expiresOn ?? asOf)}.` };
  if (state === "not-yet-effective")
    return { state: "not-in-force", reason: `The BAA takes effect on ${dayInWords(baa.effectiveOn ?? baa.signedOn ?? asOf)}.` };
  return {
    state: "not-in-force",
    reason: baa.status === "unsigned" || baa.status === "refused" ? notExecuted[baa.status] : notExecuted.none,
  };
}

const notExecuted: Readonly<Record<"unsigned" | "refused" | "none", string>> = {
  unsigned: "The BAA is not signed by both sides.",
  refused: "The vendor refuses to sign a BAA.",
  none: "There is no BAA.",
};

/** CON-01 to CON-04 from the recorded BAAs and from the provider that the headers show. */
export function judgeContract(input: AssessmentInput, standing: BaaStanding): readonly ControlEffect[] {
  return [...executed(standing), ...elements(standing), ...coverage(input, standing)];
}

function executed(standing: BaaStanding): readonly ControlEffect[] {
  if (standing.state === "not-in-force")
    return [effect("CON-01", "bad", { rule: "no-baa-in-force", sentence: standing.reason, strength: held(false) })];
  if (standing.state !== "in-force" || !standing.baa.hasFile) return [];
  const until = standing.baa.expiresOn === null ? "with no end date recorded" : `until ${dayInWords(standing.baa.expiresOn)}`;
  return [
    effect("CON-01", "good", {
      rule: "baa-in-force",
      sentence: `A signed BAA is on file and in force, ${until}. It raises no transport control.`,
      strength: held(true),
    }),
  ];
}

/** 45 CFR 164.504(e)(2) and 164.314(a)(2)(i): 13 required elements. */
function elements(standing: BaaStanding): readonly ControlEffect[] {
  if (standing.state !== "in-force") return [];
  const missing = missingElements(standing.baa.elements);
  if (missing === null) return [];
  const strength = held(standing.baa.hasFile);
  if (missing.length === 0) {
    return [effect("CON-03", "good", { rule: "baa-elements-present", sentence: "All 13 elements were found in the BAA.", strength })];
  }
  const names = missing.map((element) => `${element.id} (${element.title})`).join(", ");
  return [effect("CON-03", "bad", { rule: "baa-elements-missing", sentence: `Missing in the BAA: ${names}.`, strength })];
}

/** The paper must cover the host that sends (45 CFR 164.502(e)(2)); a chain with an unnamed link is not papered (164.308(b)(2)). */
function coverage(input: AssessmentInput, standing: BaaStanding): readonly ControlEffect[] {
  const named = standing.state === "in-force" ? standing.baa.providersNamed : [];
  const isSilent = standing.state !== "not-in-force" && named.length === 0;
  if (isSilent) return [];
  const seen = seenProviders(input.observations);
  const uncovered = seen.filter((delivery) => delivery.provider !== null && !named.includes(delivery.provider));
  if (uncovered.length > 0) return uncovered.flatMap((delivery) => uncoveredBy(delivery, named, input.asOf));
  const first = seen[0];
  if (first === undefined) return [];
  const sentence = `The BAA names ${nameOf(first.provider)}, and the headers show that it sends the mail.`;
  return [
    {
      ...effect("CON-02", "good", { rule: "baa-names-sender", sentence, strength: strengthOf(first, input.asOf) }),
      trace: traceOf(first, "baa-names-sender", sentence),
    },
  ];
}

function uncoveredBy(delivery: DeliveryObservation, named: readonly string[], asOf: string): readonly ControlEffect[] {
  const party = named.length === 0 ? "No BAA in force names a sending service" : `The BAA names ${named.map(nameOf).join(" and ")}`;
  const sentence = `${party}, but the headers show ${nameOf(delivery.provider)}: the contract party is not the host that sends.`;
  const strength = strengthOf(delivery, asOf);
  return ["CON-02", "CON-04"].map((controlId) => ({
    ...effect(controlId, "bad", { rule: "baa-does-not-name-sender", sentence, strength }),
    trace: traceOf(delivery, "baa-does-not-name-sender", sentence),
  }));
}

/** The name of a provider as people know it. */
export function nameOf(provider: string | null): string {
  return provider === null ? "another service" : (providerById(provider)?.name ?? provider);
}

/** A signed copy on file is the vendor's artefact; an entry without one is only somebody's word. Fresh as long as it is in force. */
function held(hasFile: boolean): Strength {
  return hasFile ? { confidence: gradeConfidence.E2, stale: false } : wordAlone;
}

interface Judgement {
  readonly rule: string;
  readonly sentence: string;
  readonly strength: Strength;
}

function effect(controlId: string, verdict: "good" | "bad", judgement: Judgement): ControlEffect {
  return {
    controlId,
    verdict,
    basis: "documented",
    severity: null,
    strength: judgement.strength,
    at: null,
    rows: [],
    trace: plainTrace(judgement.rule, judgement.sentence),
  };
}
