import { Callout } from "@/components/ui/callout";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import { answerWords } from "@/core/respondent/answer-words";
import type { RequestQuestion } from "@/core/respondent/request";

/** Two versions of one answer: the saved one here, the typed one in the form below. */
export function ConflictNotice({ entry, href }: { readonly entry: RequestQuestion; readonly href: string }) {
  const names = new Map([...entry.attached, ...entry.files].map((item) => [item.id, item.name]));
  const words = answerWords(entry.question, entry.answer, names);
  return (
    <Callout kind="warning" title="This answer was changed somewhere else while you were typing" live>
      <p>
        Saved by {entry.savedBy}
        {entry.savedAt !== null && (
          <>
            {" on "}
            <Time iso={entry.savedAt} show="date-time" />
          </>
        )}
        :
      </p>
      <blockquote className="my-2 border-s-2 border-control ps-3 whitespace-pre-line">
        {words.length === 0 ? "No answer" : words.join("\n")}
        {entry.answer !== null && entry.answer.comment !== "" && `\nComment: ${entry.answer.comment}`}
      </blockquote>
      <p>
        What you typed is in the form below. Continue to replace the saved version with it, or{" "}
        <TextLink href={href}>keep the saved version</TextLink>.
      </p>
    </Callout>
  );
}
