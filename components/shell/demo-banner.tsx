import type { ReactNode } from "react";

/** Says on every page that this is invented data, with the one click that removes it. */
export function DemoBanner({ action }: { readonly action?: ReactNode }) {
  return (
    <aside
      aria-label="Demo data"
      className="no-print flex flex-wrap items-center justify-between gap-2 border-b border-line bg-warn-soft px-4 py-1.5 text-sm sm:px-8"
    >
      <span>
        <strong className="font-semibold text-warn">Demo data.</strong> These vendors are invented.
      </span>
      {action}
    </aside>
  );
}
