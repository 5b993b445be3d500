import type { ReactNode } from "react";
import { SkipLink } from "./skip-link";
import { Wordmark } from "./wordmark";

export interface AuthShellProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
}

/** Sign-in, set-up and invitations: one card. */
export function AuthShell({ title, lead, children, footer }: AuthShellProps) {
  return (
    <div className="flex min-h-dvh flex-col items-center px-4 py-10 sm:py-20">
      <SkipLink />
      <div className="w-full max-w-md">
        <header>
          <Wordmark />
        </header>
        <main id="main" tabIndex={-1} className="mt-6 rounded-lg border border-line bg-surface p-6 outline-none sm:p-8">
          <h1 className="text-xl font-semibold">{title}</h1>
          {lead !== undefined && <p className="mt-1 text-ink-muted">{lead}</p>}
          <div className="mt-6">{children}</div>
        </main>
        {footer !== undefined && <footer className="mt-4 text-sm text-ink-muted">{footer}</footer>}
      </div>
    </div>
  );
}
