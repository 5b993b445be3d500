import { Callout } from "@/components/ui/callout";
import type { RequestQuestion } from "@/core/respondent/request";
import { AnswerLines } from "./answer-lines";

/** An answer that was accepted in an earlier round: shown, not changed. */
export function LockedQuestion({ entry, place }: { readonly entry: RequestQuestion; readonly place: string }) {
  return (
    <div className="flex flex-col gap-4">
      <div>
        <p className="text-sm text-ink-muted">{place}</p>
        <h1 className="mt-1 text-2xl leading-tight font-semibold tracking-tight">{entry.question.title}</h1>
      </div>
      <Callout kind="success">
        <p>This answer was accepted. There is nothing to do here.</p>
      </Callout>
      <AnswerLines entry={entry} />
    </div>
  );
}
