/** What a colour says. A tone never stands alone: a shape or a word says the same beside it. */
export type Tone = "neutral" | "accent" | "good" | "warn" | "bad" | "unknown";

/** Text and soft ground of a tone, AA in both themes. */
export const softTone: Readonly<Record<Tone, string>> = {
  neutral: "bg-sunken text-ink",
  accent: "bg-accent-soft text-accent",
  good: "bg-good-soft text-good",
  warn: "bg-warn-soft text-warn",
  bad: "bg-bad-soft text-bad",
  unknown: "bg-unknown-soft text-unknown",
};

export const textTone: Readonly<Record<Tone, string>> = {
  neutral: "text-ink",
  accent: "text-accent",
  good: "text-good",
  warn: "text-warn",
  bad: "text-bad",
  unknown: "text-unknown",
};
