import type { Effects, SlotEffect, SlotVoice } from "@/core/inference/effect";
import { noEffects } from "@/core/inference/effect";
import type { FailureMode } from "@/core/inference/failure-mode";
import { failureModes } from "@/core/inference/failure-mode";
import type { Governing, Lane } from "@/core/inference/lane";
import { plainTrace, traceOf } from "@/core/inference/rules/telling";
import { documentAlone, gradeConfidence, strengthOf, wordAlone } from "@/core/inference/strength";
import type { Behaviour, BehaviourMatrix, Source, SourceBasis } from "@/core/providers/provider";

/** The cell of the provider's matrix that decides a slot. */
export const cellOf: Readonly<Record<FailureMode, keyof BehaviourMatrix>> = {
  plaintext: "noTls",
  "tls-1.0": "tls10Only",
  "tls-1.1": "tls11Only",
  "invalid-certificate": "invalidCertificate",
};

/**
 * What the settings that govern a lane say about its slots. Only a configuration that the vendor showed, together with
 * the provider's own words about it, closes. A declared one is a claim; a default is presumed unless `claimed` names the slot.
 */
export function judgeSettings(lane: Lane, asOf: string, claimed: ReadonlySet<FailureMode>): Effects {
  const slots = lane.governing.flatMap((governing) =>
    failureModes.flatMap((slot) => settingEffect({ governing, slot, lane, asOf, isClaimed: claimed.has(slot) })),
  );
  return { ...noEffects, slots, notes: settingNotes(lane) };
}

interface Question {
  readonly governing: Governing;
  readonly slot: FailureMode;
  readonly lane: Lane;
  readonly asOf: string;
  readonly isClaimed: boolean;
}

function settingEffect(question: Question): readonly SlotEffect[] {
  const { governing, slot, isClaimed } = question;
  const behaviour = governing.setting.behaviour[cellOf[slot]];
  if (governing.known === "default" && isClaimed) return refusesNowhere(governing, slot) ? [openBy(question, "provider")] : [];
  if (isDocumentedFailure(behaviour)) return [openBy(question, openVoice(governing))];
  if (!refuses(behaviour) || governing.known === "default") return [];
  return [closeBy(question, behaviour)];
}

function openVoice(governing: Governing): SlotVoice {
  if (isShown(governing)) return "setting";
  return governing.known === "default" ? "default" : "declared";
}

/** Shown by an artefact; a policy page or an assertion about the configuration counts as declared. */
function isShown(governing: Governing): boolean {
  return governing.shown !== null && gradeConfidence[governing.shown.grade] >= gradeConfidence.E2;
}

/** True if a usable source says that the message is delivered all the same. */
export function isDocumentedFailure(behaviour: Behaviour): boolean {
  const fails = behaviour.outcome === "delivered" || behaviour.outcome === "plaintext";
  return fails && usable(behaviour).length > 0;
}

/** True if the provider's own documentation or interface description says that the message is refused or rerouted. */
export function isDocumentedRefusal(behaviour: Behaviour): boolean {
  return refuses(behaviour) && behaviour.sources.some((source) => closingBases.has(source.basis));
}

function refuses(behaviour: Behaviour): boolean {
  return (behaviour.outcome === "refused" || behaviour.outcome === "portal") && usable(behaviour).length > 0;
}

/** Inferred and unverified statements never open and never close (design §2). */
const usableBases: ReadonlySet<SourceBasis> = new Set<SourceBasis>([
  "provider-documentation",
  "api-model",
  "interested-third-party-test",
  "third-party-report",
]);
const closingBases: ReadonlySet<SourceBasis> = new Set<SourceBasis>(["provider-documentation", "api-model"]);

function usable(behaviour: Behaviour): readonly Source[] {
  return behaviour.sources.filter((source) => usableBases.has(source.basis));
}

/** True if every setting of the provider is known to let the message through, so that no setting can make the claim true. */
function refusesNowhere(governing: Governing, slot: FailureMode): boolean {
  return governing.provider.settings.every((setting) => isDocumentedFailure(setting.behaviour[cellOf[slot]]));
}

function openBy(question: Question, voice: SlotVoice): SlotEffect {
  const { slot, governing } = question;
  const behaviour = governing.setting.behaviour[cellOf[slot]];
  const asPlaintext = slot !== "plaintext" && behaviour.outcome === "plaintext";
  const outcome = behaviour.outcome === "plaintext" ? "sends the message in plaintext" : "delivers the message all the same";
  const sentence = `${subject(governing, voice)} ${lower(whenReceiver[slot])}, ${governing.provider.name} ${outcome}.${interest(behaviour)}${behaviour.scope === undefined ? "" : ` ${behaviour.scope}`}`;
  return effectOf(question, { verdict: "open", voice, asPlaintext, rule: openRule[voice] ?? "provider-behaviour", sentence });
}

const openRule: Readonly<Partial<Record<SlotVoice, string>>> = {
  setting: "shown-setting-delivers",
  declared: "declared-setting-delivers",
  default: "provider-default-presumed",
  provider: "no-setting-refuses",
};

const whenReceiver: Readonly<Record<FailureMode, string>> = {
  plaintext: "When a receiver offers no TLS",
  "tls-1.0": "When a receiver speaks TLS 1.0 only",
  "tls-1.1": "When a receiver speaks TLS 1.1 only",
  "invalid-certificate": "When a receiver's certificate is invalid",
};

function subject(governing: Governing, voice: SlotVoice): string {
  const { provider, setting } = governing;
  const named = `${provider.name}, ${setting.settingName} = ${setting.value}`;
  if (voice === "setting") return `The configuration that was shown (${named}):`;
  if (voice === "declared") return `The register declares ${named}:`;
  if (voice === "provider") return `No setting of ${provider.name} changes this:`;
  return `Nobody said which setting is in force, so the default of ${provider.name} is presumed:`;
}

function interest(behaviour: Behaviour): string {
  const sources = usable(behaviour);
  const alone = sources.length > 0 && sources.every((source) => source.basis === "interested-third-party-test");
  const tested = sources.some((source) => source.basis === "interested-third-party-test");
  if (alone) return " This rests on a test by a party that sells an alternative, and on nothing else.";
  return tested ? " One of the sources is a test by a party that sells an alternative." : "";
}

function closeBy(question: Question, behaviour: Behaviour): SlotEffect {
  const { governing, slot } = question;
  const proves = isShown(governing) && isDocumentedRefusal(behaviour);
  const voice: SlotVoice = isShown(governing) ? "setting" : "declared";
  const outcome = behaviour.outcome === "portal" ? "reroutes the message to a portal" : "refuses to deliver";
  const caveat = governing.setting.caveats[0] === undefined ? "" : ` ${governing.setting.caveats[0]}`;
  const sentence = `${subject(governing, voice)} ${lower(whenReceiver[slot])}, ${governing.provider.name} ${outcome}.${caveat}`;
  const rule = proves ? "shown-setting-refuses" : "declared-setting-refuses";
  return effectOf(question, { verdict: proves ? "close" : "claim", voice, asPlaintext: false, rule, sentence });
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

interface Said {
  readonly verdict: SlotEffect["verdict"];
  readonly voice: SlotVoice;
  readonly asPlaintext: boolean;
  readonly rule: string;
  readonly sentence: string;
}

function effectOf(question: Question, said: Said): SlotEffect {
  const { governing, lane, slot, asOf } = question;
  const { shown } = governing;
  const sources = usable(governing.setting.behaviour[cellOf[slot]]);
  const trace =
    shown === null
      ? plainTrace(said.rule, said.sentence, { streamId: lane.streamId, sources })
      : { ...traceOf(shown, said.rule, said.sentence), sources };
  const unproved = said.voice === "provider" ? documentAlone : wordAlone;
  return {
    slot,
    verdict: said.verdict,
    voice: said.voice,
    asPlaintext: said.asPlaintext,
    at: shown === null ? null : (shown.observedAt ?? shown.collectedAt),
    strength: shown === null ? unproved : strengthOf(shown, asOf),
    rows: rowsOfSlot[slot],
    trace,
  };
}

/** A setting that the catalogue does not know, or that belongs to a provider which does not send, is shown and not used. */
function settingNotes(lane: Lane): Effects["notes"] {
  const used = new Set(lane.governing.flatMap((governing) => (governing.shown === null ? [] : [governing.shown.id])));
  return lane.observations
    .filter((observation) => observation.kind === "setting" && !used.has(observation.id))
    .map((observation) => ({
      code: "setting-not-used",
      sentence:
        "This configuration was not used: a newer one is there, another provider sends the mail, or the catalogue does not know the value.",
      streamId: lane.streamId,
      evidenceId: observation.evidenceId,
    }));
}

/** Rows of Q29 that a shown setting disproves, by slot. */
const rowsOfSlot: Readonly<Record<FailureMode, readonly string[]>> = {
  plaintext: ["R1"],
  "tls-1.0": ["R4"],
  "tls-1.1": ["R5"],
  "invalid-certificate": [],
};
