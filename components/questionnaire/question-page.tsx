import type { ReactNode } from "react";
import { ErrorSummary } from "@/components/form/error-summary";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Field } from "@/components/ui/field";
import { describe } from "@/components/ui/field-ids";
import { Textarea } from "@/components/ui/textarea";
import type { PublicQuestion } from "@/core/questionnaire/public-view";
import { QuestionBody } from "./question-body";
import { emptyDraft, type Draft, type QuestionErrors } from "./respondent-answer";
import { StatusChoice } from "./status-choice";

export interface QuestionFormProps {
  readonly question: PublicQuestion;
  /** The address that takes the post. */
  readonly action: string;
  readonly draft?: Draft | undefined;
  readonly errors?: QuestionErrors | undefined;
  /** Why the last post was not accepted, when no field is at fault. */
  readonly refusal?: string | undefined;
  /** The section it belongs to. A count would change while somebody answers: questions depend on answers. */
  readonly place: string;
  readonly files?: readonly { readonly id: string; readonly name: string }[] | undefined;
  readonly hidden?: Readonly<Record<string, string>> | undefined;
  readonly submitLabel?: string | undefined;
  /** The panel of a question whose answer is files. */
  readonly filePanel?: ReactNode;
  /** The autosave notice, the list of attached evidence: whatever stands between fields and button. */
  readonly children?: ReactNode;
}

/** One question, one page, one form. */
export function QuestionPage(props: QuestionFormProps) {
  const { question, draft = emptyDraft, errors = {}, files = [], hidden = {} } = props;
  return (
    <form method="post" action={props.action} encType="multipart/form-data" noValidate className="flex flex-col gap-5">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} autoComplete="off" />
      ))}
      {/* Enter presses the first button of a form: it must continue, not remove a file. */}
      <button type="submit" name="next" value="continue" tabIndex={-1} aria-hidden="true" className="sr-only" />
      <ErrorSummary errors={problemsOf(props)} />
      <div>
        <p className="text-sm text-ink-muted">{props.place}</p>
        <h1 className="mt-1 text-2xl leading-tight font-semibold tracking-tight sm:text-[1.75rem]">{question.title}</h1>
        {question.hint !== "" && <p className="mt-2 text-ink-muted">{question.hint}</p>}
      </div>
      {(question.help !== "" || question.evidence.length > 0) && <Help question={question} />}
      <QuestionBody question={question} draft={draft} errors={errors} files={files} />
      {props.filePanel}
      <StatusChoice question={question} draft={draft} errors={errors} />
      <CommentField question={question} draft={draft} errors={errors} />
      {props.children}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" size="lg" name="next" value="continue">
          {props.submitLabel ?? "Continue"}
        </Button>
        <Button type="submit" size="lg" variant="secondary" name="next" value="later">
          Save and come back later
        </Button>
      </div>
    </form>
  );
}

function problemsOf({ question, errors = {}, refusal }: QuestionFormProps) {
  const ofFields = Object.entries(errors).map(([name, message]) => ({ message, fieldId: `${question.id}-${name}` }));
  return refusal === undefined ? ofFields : [{ message: refusal, fieldId: null }, ...ofFields];
}

function Help({ question }: { readonly question: PublicQuestion }) {
  return (
    <Disclosure summary="Why we ask, and what helps">
      {question.help !== "" && <p>{question.help}</p>}
      {question.evidence.length > 0 && (
        <>
          <p className="mt-2 font-medium">Evidence that settles it</p>
          <ul className="list-disc ps-5">
            {question.evidence.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </>
      )}
    </Disclosure>
  );
}

function CommentField(props: { readonly question: PublicQuestion; readonly draft: Draft; readonly errors: QuestionErrors }) {
  const id = `${props.question.id}-comment`;
  const error = props.errors["comment"];
  return (
    <Field id={id} label="Comment" optional error={error}>
      <Textarea name="comment" rows={3} defaultValue={props.draft.comment} {...describe(id, { error })} />
    </Field>
  );
}
