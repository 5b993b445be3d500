import type { BoundaryBasis } from "@/core/evidence/observation";
import type { TracedHop } from "@/core/evidence/message";

/** Why the boundary stands where it stands. */
export const boundaryWords: Readonly<Record<BoundaryBasis, string>> = {
  configured: "written by one of your receiving hosts",
  "known-receiver": "written by a known hosted receiver",
  assumed: "assumed: name your receiving hosts, or choose the line",
  corrected: "chosen by a person",
};

/** Whether a hop was judged, and why not. */
export function roleWords(hop: TracedHop): string {
  if (hop.trust === "boundary") return "Judged: the boundary";
  if (!hop.isHop) return "Not a network hop: shown, not judged";
  if (hop.submission) return "Submission by the sender: shown, not judged";
  if (hop.trust === "ours") return "Inside the recipient: shown, not judged";
  if (hop.trust === "below-boundary") return "The sender's own claim: shown, not judged";
  return "Not judged";
}

/** "+2 s", "+1 min 05 s"; clocks that run backwards are said. */
export function delayWords(seconds: number | null): string {
  if (seconds === null) return "–";
  const whole = Math.abs(Math.round(seconds));
  const sign = seconds < 0 ? "−" : "+";
  if (whole < 60) return `${sign}${whole} s`;
  if (whole < 3600) return `${sign}${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, "0")} s`;
  return `${sign}${Math.floor(whole / 3600)} h ${String(Math.floor((whole % 3600) / 60)).padStart(2, "0")} min`;
}
