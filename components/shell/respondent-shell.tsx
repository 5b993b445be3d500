import Link from "next/link";
import type { ReactNode } from "react";
import { SkipLink } from "./skip-link";

export interface RespondentShellProps {
  /** Who asks. */
  readonly organisation: string;
  readonly back?: { readonly href: string; readonly label?: string } | undefined;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** One calm column: who asks, the way back, the question. No places to wander off to. */
export function RespondentShell({ organisation, back, footer, children }: RespondentShellProps) {
  return (
    <div className="flex min-h-dvh flex-col bg-surface text-[1.0625rem] leading-relaxed">
      <SkipLink />
      <header className="border-b-4 border-accent">
        <div className="mx-auto w-full max-w-3xl px-4 py-3 sm:px-6">
          <span className="font-semibold">{organisation}</span>
          <span className="ms-2 text-sm text-ink-muted">Email security questions</span>
        </div>
      </header>
      <div className="mx-auto w-full max-w-3xl flex-1 px-4 py-5 sm:px-6">
        {back !== undefined && (
          <nav aria-label="Back">
            <Link href={back.href} className="mb-5 inline-flex min-h-6 items-center text-base underline underline-offset-[0.2em]">
              <span aria-hidden="true" className="me-1.5">
                ‹
              </span>
              {back.label ?? "Back"}
            </Link>
          </nav>
        )}
        <main id="main" tabIndex={-1} className="outline-none">
          {children}
        </main>
      </div>
      <footer className="border-t border-line text-sm text-ink-muted">
        <div className="mx-auto w-full max-w-3xl px-4 py-4 sm:px-6">{footer ?? `Your answers go to ${organisation} and nobody else.`}</div>
      </footer>
    </div>
  );
}
