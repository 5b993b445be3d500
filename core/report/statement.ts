import type { Citation, Control, ControlGroup, Voice } from "@/core/controls/control";
import type { ReportObservation } from "./report";

/**
 * The sentence of a finding in the wording of standards §7.3: what fell short, measured against which technical standard, relevant
 * to which place of the law. It never says that a law was broken: encryption in transmission is addressable, and a header does
 * not know what was decided and documented. The proposed rule is never part of it.
 */
export function findingStatement(control: Control, basis: readonly ReportObservation[]): string {
  const parts = [measure(control, basis), relevance(control)].filter((part) => part !== "");
  const [first = "", ...rest] = parts;
  if (first === "") return control.failure;
  return `${control.failure} ${[first.charAt(0).toUpperCase() + first.slice(1), ...rest].join("; ")}.`;
}

/** “Does not meet” only where the text is an absolute one and just that was seen; elsewhere the standard is the measure, not a duty. */
function measure(control: Control, basis: readonly ReportObservation[]): string {
  const standards = references(control.citations, "technical-standard");
  if (standards.length === 0) return "";
  const seen = basis.filter((one) => one.basis === "observed").map((one) => one.sentence);
  const broken = standards.filter((reference) => seen.some((sentence) => sentence.includes(absolutes[reference] ?? "\u0000")));
  return broken.length > 0 ? `does not meet ${joined(broken)}` : `measured against ${joined(standards.slice(0, 3))}`;
}

/** Texts with MUST NOT and no condition on the receiver, with the words that an observation of the breach carries. */
const absolutes: Readonly<Record<string, string>> = { "RFC 8996 §4": "TLS 1.0", "RFC 8996 §5": "TLS 1.1" };

function relevance(control: Control): string {
  const law = references(control.citations, "law-in-force");
  const named = law.length > 0 || !aboutTransmission.has(control.group) ? law : ["45 CFR 164.312(e)(1)"];
  if (named.length === 0) return "";
  const transmission = named.some((reference) => reference.includes("164.312(e)"));
  const documented = named.some((reference) => reference.includes("164.306(d)"));
  return `relevant to ${joined(named)}${transmission && !documented ? " and the documented decision under 45 CFR 164.306(d)(3)" : ""}`;
}

const aboutTransmission: ReadonlySet<ControlGroup> = new Set<ControlGroup>([
  "transport-encryption",
  "certificate-validation",
  "downgrade-behaviour",
]);

function references(citations: readonly Citation[], voice: Voice): readonly string[] {
  return citations.filter((citation) => citation.voice === voice).map((citation) => citation.reference);
}

function joined(parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
}
