import Link from "next/link";
import { cn } from "./cn";

export interface Tab {
  readonly href: string;
  readonly label: string;
  readonly count?: number | undefined;
}

export interface TabsProps {
  readonly label: string;
  readonly tabs: readonly Tab[];
  /** The `href` of the page that is shown. */
  readonly current: string;
}

/** Tabs that are links: each has its own URL, the back button works. */
export function Tabs({ label, tabs, current }: TabsProps) {
  return (
    <nav aria-label={label} className="border-b border-line">
      <ul className="-mb-px flex flex-wrap gap-x-5">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <Link
              href={tab.href}
              aria-current={tab.href === current ? "page" : undefined}
              className={cn(
                "inline-flex items-baseline gap-1.5 border-b-2 py-2 text-sm font-medium",
                tab.href === current ? "border-accent text-ink" : "border-transparent text-ink-muted hover:border-control hover:text-ink",
              )}
            >
              {tab.label}
              {tab.count !== undefined && <span className="text-xs font-normal text-ink-muted tabular-nums">{tab.count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
