/** A polite live region that is always on the page: only a change inside one is announced. */
export function SavedNotice({ message }: { readonly message: string | null }) {
  return (
    <p role="status" aria-live="polite" className="min-h-6 text-sm text-ink-muted">
      {message !== null && (
        <span className="inline-flex items-center gap-1.5">
          <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" className="text-good">
            <path d="M3 8.5l3.2 3.2L13 5" fill="none" stroke="currentColor" strokeWidth="2" />
          </svg>
          {message}
        </span>
      )}
    </p>
  );
}
