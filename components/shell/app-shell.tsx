import { Menu as MenuIcon } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { SideNav } from "./side-nav";
import { SkipLink } from "./skip-link";
import { Wordmark } from "./wordmark";

export interface AppShellProps {
  readonly organisation: string;
  readonly userMenu: ReactNode;
  /** The same menu for the bar on a phone, opening downwards. */
  readonly compactUserMenu: ReactNode;
  /** The button of the command palette and the shortcut sheet. */
  readonly commands?: ReactNode;
  /** e.g. the demo banner. */
  readonly banner?: ReactNode;
  /** By address, e.g. `{ "/inbox": 4 }`. */
  readonly counts?: Readonly<Record<string, number>> | undefined;
  readonly children: ReactNode;
}

/** The analyst's frame: places at the side, on a phone behind one button that works without JavaScript. */
export function AppShell({ organisation, userMenu, compactUserMenu, commands, banner, counts = {}, children }: AppShellProps) {
  return (
    <div className="min-h-dvh lg:grid lg:grid-cols-[13.5rem_minmax(0,1fr)]">
      <SkipLink />
      <header className="no-print border-line bg-surface max-lg:border-b lg:sticky lg:top-0 lg:flex lg:h-dvh lg:flex-col lg:border-e">
        <div className="flex items-center justify-between gap-3 px-4 py-3 lg:block">
          <Link href="/inbox" className="block min-w-0">
            <Wordmark />
            <span className="block truncate text-xs text-ink-muted lg:mt-1">{organisation}</span>
          </Link>
          <span className="lg:hidden">{compactUserMenu}</span>
        </div>
        <nav aria-label="Main" className="flex-1 overflow-y-auto px-3 pb-3 max-lg:hidden">
          {commands !== undefined && <div className="mb-3">{commands}</div>}
          <SideNav counts={counts} />
        </nav>
        <details className="px-3 pb-2 lg:hidden">
          <summary className="flex min-h-9 list-none items-center gap-2 rounded-md px-2 text-sm font-medium hover:bg-sunken">
            <MenuIcon aria-hidden="true" className="size-4" />
            Menu
          </summary>
          <nav aria-label="Main" className="pt-1">
            <SideNav counts={counts} />
          </nav>
        </details>
        <div className="border-t border-line p-2 max-lg:hidden">{userMenu}</div>
      </header>
      <div className="min-w-0">
        {banner}
        <main id="main" tabIndex={-1} className="mx-auto max-w-[82rem] px-4 py-6 outline-none sm:px-8">
          {children}
        </main>
      </div>
    </div>
  );
}
