import type { ReceiverCondition } from "@/core/evidence/condition";
import { failureModes } from "@/core/inference/failure-mode";
import type { ReportContext } from "./context";
import { conditionWords, modeWords } from "./words";

/** Sentences that say what nobody looked at. Silence about it would read as a pass. */
export function notTested(context: ReportContext): readonly string[] {
  return [
    ...untestedConditions(context),
    ...unknownSlots(context),
    ...streamsWithoutEvidence(context),
    ...unknownControls(context),
    "Mail from this organisation to the vendor was not judged.",
    "Storage of mail at rest, access to mailboxes and the content of messages were not looked at.",
  ];
}

const badConditions: readonly ReceiverCondition[] = [
  "no-starttls",
  "starttls-broken",
  "tls-1.0-only",
  "tls-1.1-only",
  "self-signed",
  "expired",
  "wrong-name",
  "unknown-ca",
  "revoked",
];

function untestedConditions(context: ReportContext): readonly string[] {
  const seen = new Set(context.facts.input.observations.map((one) => ("receiverCondition" in one ? one.receiverCondition : null)));
  const missing = badConditions.filter((condition) => !seen.has(condition));
  if (missing.length === 0) return [];
  const all = missing.length === badConditions.length;
  const lead = all ? "No controlled test was made. Receiver states never tried" : "Receiver states never tried";
  return [`${lead}: ${missing.map((condition) => conditionWords[condition]).join(", ")}.`];
}

function unknownSlots(context: ReportContext): readonly string[] {
  const { exposure } = context.facts.result.inference;
  const unknown = failureModes.filter((mode) => exposure[mode].state === "unknown").map((mode) => modeWords[mode]);
  return unknown.length === 0 ? [] : [`Nothing is known about: ${unknown.join(", ")}. Unknown is not a pass.`];
}

function streamsWithoutEvidence(context: ReportContext): readonly string[] {
  const covered = new Set(context.facts.input.observations.map((one) => one.streamId));
  const bare = context.facts.input.streams.filter((stream) => !covered.has(stream.id)).map((stream) => stream.name);
  return bare.length === 0 ? [] : [`Mail streams without any observation: ${bare.join(", ")}.`];
}

function unknownControls(context: ReportContext): readonly string[] {
  const all = context.facts.result.inference.controls;
  const unknown = all.filter((control) => control.status === "unknown").length;
  const verb = unknown === 1 ? "is" : "are";
  return unknown === 0 ? [] : [`${String(unknown)} of ${String(all.length)} controls ${verb} unknown; they widen the range of the score.`];
}
