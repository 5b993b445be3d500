import type { Exposure } from "@/core/inference/failure-mode";
import { failureModes } from "@/core/inference/failure-mode";
import type { Cap, Result } from "@/core/scoring/result";
import { worseGrade } from "@/core/scoring/weights";

/**
 * One sentence for the top of the vendor page. It states the grade, what limits it and how many failure modes are open.
 * It never speaks of compliance: a grade says how well mail is protected on its way, as far as anyone has shown.
 */
export function verdictOf(result: Omit<Result, "verdict">): string {
  const { grade } = result;
  if (grade === null) return notGraded(result.inference.exposure);
  const name = `Grade ${grade}${result.provisional ? " (provisional)" : ""}`;
  const limit = bitingCap(result);
  if (limit !== null) return `${name}, capped: ${headline(limit, result)}.`;
  const value = result.transport.value === null ? name : `${name}, transport ${figure(result.transport.value)} of 100`;
  // What was seen tells more than the number, also where the number is low enough by itself.
  const seen = result.caps.find((cap) => observedCaps.has(cap.code));
  if (seen !== undefined) return `${value}: ${headline(seen, result)}.`;
  return `${value}, confidence ${(result.transport.confidence ?? 0).toFixed(2)}: ${openModes(result.inference.exposure)}.`;
}

const observedCaps: ReadonlySet<Cap["code"]> = new Set<Cap["code"]>([
  "plaintext-observed",
  "old-tls-observed",
  "invalid-certificate-accepted",
]);

/** The strictest cap, if it lowers the grade; the first of equals. */
function bitingCap(result: Omit<Result, "verdict">): Cap | null {
  const { grade, bandBeforeCaps, caps } = result;
  const strictest = caps.find((cap) => cap.grade === grade) ?? null;
  if (strictest === null || bandBeforeCaps === null) return strictest;
  // A cap at the band itself still tells why the vendor cannot do better.
  return worseGrade(bandBeforeCaps, strictest.grade) === strictest.grade ? strictest : null;
}

function headline(cap: Cap, result: Omit<Result, "verdict">): string {
  switch (cap.code) {
    case "plaintext-observed":
    case "old-tls-observed":
    case "invalid-certificate-accepted":
      return `${asClause(cap.reason)} (header line quoted)`;
    case "no-baa-in-force":
      return `${asClause(firstSentence(cap.reason))}${cap.reason.includes(" Patient data flows;") ? ", and patient data flows" : ""}`;
    case "open-critical-contradiction":
      return "what is said or recorded does not fit what was seen";
    case "low-confidence":
      return `confidence ${(result.transport.confidence ?? 0).toFixed(2)}, because too little rests on evidence`;
    case "stale-evidence":
      return "the evidence is older than twice its shelf life";
  }
}

function firstSentence(text: string): string {
  const end = text.indexOf(". ");
  return end < 0 ? text : text.slice(0, end + 1);
}

function asClause(sentence: string): string {
  const bare = sentence.replace(/\.$/u, "").replace(/, which RFC \d+ retired$/u, "");
  return `${bare.charAt(0).toLowerCase()}${bare.slice(1)}`;
}

function notGraded(exposure: Exposure): string {
  const presumed = failureModes.some((mode) => exposure[mode].state === "open");
  if (!presumed) return "Not graded: nothing is known yet about how this vendor's mail travels.";
  return `Not graded: nothing was said or shown yet, but going by what is presumed, ${openModes(exposure)}.`;
}

function openModes(exposure: Exposure): string {
  const open = failureModes.filter((mode) => exposure[mode].state === "open").length;
  return `${String(open)} of ${String(failureModes.length)} failure modes open`;
}

function figure(value: number): string {
  return value.toFixed(1).replace(/\.0$/u, "");
}
