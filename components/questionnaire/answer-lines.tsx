import { answerWords } from "@/core/respondent/answer-words";
import type { RequestQuestion } from "@/core/respondent/request";

/** What was said, with the comment and the files. */
export function AnswerLines({ entry }: { readonly entry: RequestQuestion }) {
  const names = new Map([...entry.attached, ...entry.files].map((item) => [item.id, item.name]));
  const words = answerWords(entry.question, entry.answer, names);
  const isFile = entry.question.body.type === "file";
  const comment = entry.answer?.comment ?? "";
  return (
    <>
      {words.length === 0 ? <p className="text-ink-muted">Not answered yet</p> : <Lines lines={words} />}
      {comment !== "" && <p className="mt-1 text-sm whitespace-pre-line text-ink-muted">Comment: {comment}</p>}
      {!isFile && entry.attached.length > 0 && (
        <p className="mt-1 text-sm break-words text-ink-muted">Attached: {entry.attached.map((item) => item.name).join(", ")}</p>
      )}
    </>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 1) return <p className="break-words">{lines[0]}</p>;
  return (
    <ul className="flex flex-col gap-0.5">
      {lines.map((line, position) => (
        <li key={`${String(position)} ${line}`} className="break-words">
          {line}
        </li>
      ))}
    </ul>
  );
}
