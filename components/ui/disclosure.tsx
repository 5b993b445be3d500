import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";

export interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean | undefined;
}

export function Disclosure({ summary, children, open }: DisclosureProps) {
  return (
    <details open={open} className="group/disclosure">
      <summary className="inline-flex min-h-6 list-none items-center gap-1 rounded font-medium text-accent hover:text-accent-strong">
        <ChevronRight
          aria-hidden="true"
          className="size-4 shrink-0 transition-transform group-open/disclosure:rotate-90 motion-reduce:transition-none"
        />
        <span className="underline decoration-1 underline-offset-[0.2em]">{summary}</span>
      </summary>
      <div className="ms-2 mt-1 border-s-2 border-line py-1 ps-4">{children}</div>
    </details>
  );
}
