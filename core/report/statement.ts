import type { Citation, Control, Voice } from "@/core/controls/control";
import type { ReportObservation } from "./report";

/**
 * The sentence of a finding in the wording of standards §7.3: what fell short, measured against which technical standard, relevant
 * to which place of the law. It never says that a law was broken: encryption in transmission is addressable, and a header does
 * not know what was decided and documented. The proposed rule is never part of it.
 */
export function findingStatement(control: Control, basis: readonly ReportObservation[]): string {
  const measured = measure(control, basis);
  const law = references(control.citations, "law-in-force");
  const relevant = law.length === 0 ? "" : `${measured === "" ? "R" : "; r"}elevant to ${joined(law)}${decision(law)}`;
  const tail = `${measured}${relevant}`;
  return tail === "" ? control.failure : `${control.failure} ${tail}.`;
}

/** “Does not meet” only where the text is an absolute one and the failure was seen; elsewhere the standard is the measure, not a duty. */
function measure(control: Control, basis: readonly ReportObservation[]): string {
  const standards = references(control.citations, "technical-standard");
  if (standards.length === 0) return "";
  const absolute = standards.filter((reference) => absolutes.some((one) => reference.startsWith(one)));
  const seen = basis.some((one) => one.basis === "observed");
  return absolute.length > 0 && seen ? `Does not meet ${joined(absolute)}` : `Measured against ${joined(standards.slice(0, 3))}`;
}

/** Texts with MUST NOT and no condition on the receiver (RFC 8996 §4 and §5; RFC 9325 §4.1 is conditional by suite). */
const absolutes: readonly string[] = ["RFC 8996"];

function decision(law: readonly string[]): string {
  const transmission = law.some((reference) => reference.includes("164.312(e)"));
  const documented = law.some((reference) => reference.includes("164.306(d)"));
  return transmission && !documented ? " and the documented decision under 45 CFR 164.306(d)(3)" : "";
}

function references(citations: readonly Citation[], voice: Voice): readonly string[] {
  return citations.filter((citation) => citation.voice === voice).map((citation) => citation.reference);
}

function joined(parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
}
