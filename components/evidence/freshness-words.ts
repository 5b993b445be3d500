import type { EvidenceClass } from "@/core/evidence/grade";
import { ageInDays, freshness, shelfLifeDays } from "@/core/inference/strength";
import type { Tone } from "@/components/ui/tone";

export interface FreshnessWords {
  readonly word: string;
  readonly tone: Tone;
  /** A sentence with the figures. */
  readonly detail: string;
}

/** How fresh an item is on a day, from the day of the event, else of its collection (design §4). */
export function freshnessWords(item: { readonly class: EvidenceClass; readonly at: string }, now: string): FreshnessWords {
  const life = shelfLifeDays[item.class];
  if (life === null) return { word: "In force by its own term", tone: "neutral", detail: "It counts as long as its term runs." };
  const age = Math.floor(ageInDays(item.at, now));
  const share = Math.round(freshness(life, ageInDays(item.at, now)) * 100);
  const figures = `${ageWords(age)} old, shelf life ${life} days`;
  if (share === 100) return { word: "Fresh", tone: "good", detail: `${figures}: it counts in full.` };
  if (age > 2 * life) return { word: "Stale", tone: "bad", detail: `${figures}: it counts ${share} % and caps the grade at C.` };
  return { word: "Ageing", tone: "warn", detail: `${figures}: it counts ${share} % now.` };
}

function ageWords(days: number): string {
  if (days === 0) return "Less than a day";
  return days === 1 ? "1 day" : `${days} days`;
}
