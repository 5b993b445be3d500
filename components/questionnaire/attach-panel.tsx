import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Field } from "@/components/ui/field";
import { describe } from "@/components/ui/field-ids";
import { FileInput } from "@/components/ui/file-input";
import { Textarea } from "@/components/ui/textarea";
import type { AttachedItem, RequestQuestion } from "@/core/respondent/request";
import type { QuestionErrors } from "./respondent-answer";

export interface AttachPanelProps {
  readonly entry: RequestQuestion;
  readonly errors: QuestionErrors;
  /** A paste that came back with an error. */
  readonly pasted: string;
  /** Extensions that are taken, e.g. ".eml". */
  readonly accept: readonly string[];
}

/** Files of a question, in the question's own form: attaching posts everything that was typed too. */
export function AttachPanel(props: AttachPanelProps) {
  const { entry, errors } = props;
  const isAnswer = entry.question.body.type === "file";
  const fields = (
    <div className="flex flex-col gap-4">
      <AttachedList items={entry.attached} />
      <FileField {...props} isAnswer={isAnswer} />
      <PasteField {...props} />
      <div>
        <Button type="submit" variant="secondary" name="next" value="attach">
          Attach
        </Button>
      </div>
    </div>
  );
  if (isAnswer) return <div id="attached">{fields}</div>;
  const isOpen = entry.attached.length > 0 || errors["file"] !== undefined || errors["paste"] !== undefined;
  const count = entry.attached.length === 0 ? "(optional)" : `(${entry.attached.length})`;
  return (
    <div id="attached">
      <Disclosure summary={`Attach evidence ${count}`} open={isOpen}>
        {fields}
      </Disclosure>
    </div>
  );
}

function FileField({ entry, errors, accept, isAnswer }: AttachPanelProps & { readonly isAnswer: boolean }) {
  // An error of the whole answer ("attach at least one file") leads here too.
  const id = `${entry.question.id}-${isAnswer && errors["file"] === undefined ? "value" : "file"}`;
  const error = errors["file"] ?? (isAnswer ? errors["value"] : undefined);
  const hint = `${accept.join(", ")}. Up to 10 MB each. Of a message we keep the headers only: no subject, no text, no attachments.`;
  return (
    <Field id={id} label={entry.attached.length === 0 ? "Choose files" : "Choose more files"} hint={hint} error={error}>
      <FileInput name="file" multiple accept={accept.join(",")} {...describe(id, { hint, error })} />
    </Field>
  );
}

function PasteField({ entry, errors, pasted }: AttachPanelProps) {
  const id = `${entry.question.id}-paste`;
  const error = errors["paste"];
  const hint = "The raw headers of a received message, or what your provider's API prints for the setting.";
  return (
    <Disclosure summary="Paste headers or a setting instead" open={error !== undefined || pasted !== ""}>
      <Field id={id} label="Headers or setting" hint={hint} error={error}>
        <Textarea
          name="paste"
          rows={6}
          spellCheck={false}
          className="font-mono text-sm"
          defaultValue={pasted}
          {...describe(id, { hint, error })}
        />
      </Field>
    </Disclosure>
  );
}

function AttachedList({ items }: { readonly items: readonly AttachedItem[] }) {
  if (items.length === 0) return null;
  return (
    <ul aria-label="Attached" className="border-t border-line">
      {items.map((item) => (
        <li key={item.id} className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 border-b border-line py-2">
          <div className="min-w-0 flex-1">
            <p className="font-medium break-words">{item.name}</p>
            <p className="text-sm text-ink-muted">{keptWords(item)}</p>
          </div>
          {!item.sent && (
            <Button type="submit" variant="secondary" size="sm" name="remove" value={item.id}>
              Remove<span className="sr-only"> {item.name}</span>
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

function keptWords(item: AttachedItem): string {
  if (item.kind === "document") return `Document, ${sizeWords(item.size)}, kept as it is`;
  if (item.kind === "provider-setting") return `Setting, ${sizeWords(item.size)}`;
  const parts = [
    ...(item.droppedCharacters > 0 ? ["the text and attachments"] : []),
    ...(item.droppedFields.length > 0
      ? [`${item.droppedFields.length} header ${item.droppedFields.length === 1 ? "field" : "fields"}`]
      : []),
  ];
  return `Headers, ${sizeWords(item.size)}${parts.length === 0 ? "" : `. Left out before keeping: ${parts.join(" and ")}`}`;
}

function sizeWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
