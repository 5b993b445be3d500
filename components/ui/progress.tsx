export interface ProgressProps {
  readonly label: string;
  readonly value: number;
  readonly max: number;
  /** In words, e.g. "3 of 5 sections done". */
  readonly words: string;
}

export function Progress({ label, value, max, words }: ProgressProps) {
  return (
    <div className="flex flex-col gap-1.5">
      <span className="text-sm text-ink-muted tabular-nums">{words}</span>
      <progress
        aria-label={label}
        value={value}
        max={max}
        className="h-1.5 w-full appearance-none overflow-hidden rounded-full bg-unknown-soft [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-unknown-soft [&::-webkit-progress-value]:bg-accent"
      >
        {words}
      </progress>
    </div>
  );
}
