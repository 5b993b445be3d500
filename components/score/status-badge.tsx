import { Badge } from "@/components/ui/badge";
import type { ControlStatus } from "@/core/inference/outcome";
import { statusWords } from "./grade-words";

const shapes: Readonly<Record<ControlStatus, string>> = {
  met: "M2.5 6.2l2.4 2.4L9.5 3.5",
  claimed: "M3 4.5c0-1 .6-1.7 1.4-1.7M7 4.5c0-1 .6-1.7 1.4-1.7M2.5 6.5h2M6.5 6.5h2",
  unknown: "M4 4.5a2 2 0 1 1 2.8 1.8c-.5.3-.8.6-.8 1.2M6 9.5v.1",
  gap: "M3 3l6 6M9 3l-6 6",
  contradicted: "M2 4.5h8M2 7.5h8M8 2L4 10",
  "not-applicable": "M3 6h6",
};

/** What is known about a control: a shape and its word. */
export function StatusBadge({ status }: { readonly status: ControlStatus }) {
  const { word, tone } = statusWords[status];
  return (
    <Badge
      tone={tone}
      icon={
        <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
          <path d={shapes[status]} fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round" />
        </svg>
      }
    >
      {word}
    </Badge>
  );
}
