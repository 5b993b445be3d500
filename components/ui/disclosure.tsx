import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";

export interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean | undefined;
}

export function Disclosure({ summary, children, open }: DisclosureProps) {
  return (
    <details open={open}>
      <summary className="inline-flex min-h-6 list-none items-center gap-1 rounded font-medium text-accent hover:text-accent-strong">
        <ChevronRight
          aria-hidden="true"
          className="size-4 shrink-0 transition-transform motion-reduce:transition-none [[open]>summary>&]:rotate-90"
        />
        <span className="underline decoration-1 underline-offset-[0.2em]">{summary}</span>
      </summary>
      <div className="ms-2 mt-1 border-s-2 border-line py-1 ps-4">{children}</div>
    </details>
  );
}
