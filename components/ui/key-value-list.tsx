import type { ReactNode } from "react";

export interface KeyValue {
  readonly label: string;
  readonly value: ReactNode;
  /** A change link or a copy button, at the end of the row. */
  readonly action?: ReactNode;
}

export function KeyValueList({ rows }: { readonly rows: readonly KeyValue[] }) {
  return (
    <dl className="text-sm">
      {rows.map((row, position) => (
        // Two rows may share a label, and the order is the page's own.
        <div
          key={`${row.label} ${String(position)}`}
          className="grid gap-x-4 border-b border-line py-2 last:border-b-0 sm:grid-cols-[minmax(8rem,14rem)_1fr_auto]"
        >
          <dt className="text-ink-muted">{row.label}</dt>
          <dd className="min-w-0">{row.value}</dd>
          {row.action !== undefined && <dd>{row.action}</dd>}
        </div>
      ))}
    </dl>
  );
}
