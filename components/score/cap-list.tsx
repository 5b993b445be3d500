import type { Cap } from "@/core/scoring/result";

/** Why the grade cannot be better than it is. */
export function CapList({ caps }: { readonly caps: readonly Cap[] }) {
  if (caps.length === 0) return <p className="text-sm text-ink-muted">No cap applies. The grade is the number&rsquo;s own.</p>;
  return (
    <ul className="flex flex-col gap-2 text-sm">
      {caps.map((cap) => (
        <li key={cap.code} className="flex items-baseline gap-2.5">
          <span className="shrink-0 rounded bg-bad-soft px-1.5 text-xs font-semibold text-bad">At most {cap.grade}</span>
          <span>{cap.reason}</span>
        </li>
      ))}
    </ul>
  );
}
