import { Badge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/tone";
import type { BaaState, BaaValidity } from "@/core/baa/validity";

const words: Readonly<Record<BaaState, { readonly word: string; readonly tone: Tone }>> = {
  "in-force": { word: "In force", tone: "good" },
  "expires-soon": { word: "Expires soon", tone: "warn" },
  expired: { word: "Expired", tone: "bad" },
  "not-yet-effective": { word: "Not yet effective", tone: "warn" },
  unsigned: { word: "Not signed", tone: "bad" },
  none: { word: "No BAA", tone: "bad" },
  unknown: { word: "Not known", tone: "unknown" },
};

/** Whether a business associate agreement holds, with the days that are left where that matters. */
export function BaaStateBadge({ validity }: { readonly validity: Pick<BaaValidity, "state" | "daysLeft"> }) {
  const { word, tone } = words[validity.state];
  const { daysLeft } = validity;
  const days = daysLeft === null || validity.state !== "expires-soon" ? "" : `, ${daysLeft} ${daysLeft === 1 ? "day" : "days"} left`;
  return (
    <Badge tone={tone}>
      {word}
      {days}
    </Badge>
  );
}
