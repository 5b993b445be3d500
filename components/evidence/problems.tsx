import { Callout } from "@/components/ui/callout";
import type { Problem } from "@/core/mail/problem";

/** What was not as it should be, in the words of the reader. */
export function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  const sentences = [...new Set(problems.map((problem) => problem.message))];
  if (sentences.length === 0) return null;
  return (
    <Callout
      kind="warning"
      title={sentences.length === 1 ? "One thing to know about this item" : `${sentences.length} things to know about this item`}
    >
      <ul className="flex max-w-prose flex-col gap-1">
        {sentences.map((sentence) => (
          <li key={sentence} className="break-words">
            {sentence}
          </li>
        ))}
      </ul>
    </Callout>
  );
}
