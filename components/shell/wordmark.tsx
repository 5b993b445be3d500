export function Wordmark() {
  return (
    <span className="inline-flex items-center gap-2 font-semibold tracking-tight">
      <svg viewBox="0 0 32 32" width="22" height="22" aria-hidden="true" className="text-accent">
        <path d="M4 8h24v16H4z" fill="none" stroke="currentColor" strokeWidth="2.5" strokeLinejoin="round" />
        <path d="M4.5 8.5 16 17l11.5-8.5" fill="none" stroke="currentColor" strokeWidth="2.5" strokeLinejoin="round" />
        <circle cx="26" cy="23" r="5" className="fill-marked stroke-surface" strokeWidth="2" />
      </svg>
      Mailwitness
    </span>
  );
}
