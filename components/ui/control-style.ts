/** Shared look of every text-like control. 16 px on phones, below which iOS zooms in on focus. */
export const controlStyle =
  "block w-full min-w-0 rounded-md border border-control bg-surface px-2.5 py-1.5 text-ink max-sm:text-base placeholder:text-ink-muted aria-invalid:border-2 aria-invalid:border-bad disabled:bg-sunken disabled:text-ink-muted [&[readonly]]:bg-sunken";

/** Radio buttons and checkboxes: at least 24 px of target with their label. */
export const tickStyle = "mt-[0.2em] size-[1.15em] shrink-0 accent-accent";
