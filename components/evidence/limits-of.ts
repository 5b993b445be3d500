import type { ReceiverCondition } from "@/core/evidence/condition";
import type { EvidenceItem } from "@/core/evidence/evidence";
import type { MessageArtefact } from "@/core/evidence/message";

/**
 * What an item of its kind can never show, whatever it says (design §2, rules 1 to 5). Sentences for the reader; what the
 * result itself notes about the item (`noted`: its codes) stands beside them and is not said twice.
 */
export function limitsOf(item: Pick<EvidenceItem, "artefact" | "receiverCondition">, noted: ReadonlySet<string>): readonly string[] {
  const { artefact, receiverCondition } = item;
  if (artefact.kind === "document") return [documentLimit];
  if (artefact.kind === "provider-setting")
    return [settingDate, ...(artefact.setting.scope === null ? [] : [scopeLimit(artefact.setting.scope)])];
  return ofMessage(artefact.message, receiverCondition, noted);
}

function ofMessage(message: MessageArtefact, condition: ReceiverCondition, noted: ReadonlySet<string>): readonly string[] {
  const hop = message.boundary === null ? undefined : message.hops[message.boundary];
  if (hop === undefined) return [nothingJudged];
  if (hop.submission) return noted.has("not-delivery-evidence") ? [] : [submission];
  const limits: readonly (readonly [string, boolean])[] = [
    [oneDelivery, hop.tls === "encrypted" && !noted.has("capability-not-policy")],
    [certificate, hop.tls !== "plaintext" && !certificateStates.has(condition)],
    [stateUnknown, condition === "not-recorded"],
    [belowBoundary, message.hops.some((one) => one.trust === "below-boundary")],
  ];
  return limits.flatMap(([sentence, applies]) => (applies ? [sentence] : []));
}

/** States of the receiving server in which a delivery says something about certificate checks. */
const certificateStates: ReadonlySet<ReceiverCondition> = new Set<ReceiverCondition>([
  "self-signed",
  "expired",
  "wrong-name",
  "unknown-ca",
  "revoked",
]);

const documentLimit =
  "Nothing is read from a document. It is here for people; an answer that rests on it stays the vendor's word on paper.";
const settingDate = "It shows what was set when it was exported. It does not show that every message was sent with this setting.";
const scopeLimit = (scope: string): string =>
  `It is about the configuration set “${scope}”. Mail that names another set, or none, is not covered.`;
const nothingJudged =
  "No line in it was written by a server that received the message over the network, so it says nothing about the delivery.";
const submission = "The judged line is a submission by the sender to its own service. It says nothing about how the message was delivered.";
const oneDelivery =
  "One encrypted delivery shows that the sender can encrypt. It does not show that the sender would refuse to deliver without.";
const certificate =
  "It says nothing about certificates: a receiver's line never shows whether the sender checked the receiver's certificate.";
const stateUnknown = "The state of the receiving server at the time is not recorded, so no test result follows from the delivery.";
const belowBoundary = "Lines below the boundary were written by the sender's side. They are shown as its claim and count for nothing.";
