import type { ReactNode } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { ChoiceGroup } from "@/components/ui/choice-group";
import { DateInput } from "@/components/ui/date-input";
import { Field, FieldError } from "@/components/ui/field";
import { describe } from "@/components/ui/field-ids";
import { Input } from "@/components/ui/input";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import type { PublicQuestion } from "@/core/questionnaire/public-view";
import { Matrix } from "./matrix";
import type { Draft, QuestionErrors } from "./respondent-answer";

export interface QuestionBodyProps {
  readonly question: PublicQuestion;
  readonly draft: Draft;
  readonly errors: QuestionErrors;
  /** Files that a per-file answer is about. */
  readonly files: readonly { readonly id: string; readonly name: string }[];
}

type Body<T extends PublicQuestion["body"]["type"]> = Extract<PublicQuestion["body"], { type: T }>;

/** The fields of a question, by its type. Plain inputs: a form post is enough. Names as `rawAnswerFromForm` reads them. */
export function QuestionBody(props: QuestionBodyProps) {
  const { question } = props;
  const { body } = question;
  switch (body.type) {
    case "single":
      return <Single {...props} body={body} />;
    case "multi":
      return <Multi {...props} body={body} />;
    case "text":
    case "number":
      return <Typed {...props} body={body} />;
    case "dates":
      return (
        <Parts {...props}>
          <Dates {...props} body={body} />
        </Parts>
      );
    case "file":
      // The files and the field for more of them are one panel, which every question has: AttachPanel.
      return null;
    case "per-file":
      return (
        <Parts {...props}>
          <PerFile {...props} body={body} />
        </Parts>
      );
    case "matrix":
      return (
        <Parts {...props}>
          <Matrix question={question} body={body} draft={props.draft} errors={props.errors} />
        </Parts>
      );
  }
}

/** An answer of several parts: an error of the whole stands above them, and the summary leads there. */
function Parts({ question, errors, children }: QuestionBodyProps & { readonly children: ReactNode }) {
  const id = `${question.id}-value`;
  const error = errors["value"];
  return (
    <div id={id} tabIndex={-1} className="flex flex-col gap-3 outline-none">
      {error !== undefined && <FieldError id={id} message={error} />}
      {children}
    </div>
  );
}

function Single({ question, body, draft, errors }: QuestionBodyProps & { readonly body: Body<"single"> }) {
  return (
    <RadioGroup
      id={`${question.id}-value`}
      name="value"
      legend={<span className="sr-only">{question.title}</span>}
      error={errors["value"]}
      options={body.choices.map((choice) => ({ value: choice.id, label: choice.label }))}
      defaultValue={draft.value?.type === "single" ? draft.value.choice : undefined}
    />
  );
}

function Multi({ question, body, draft, errors }: QuestionBodyProps & { readonly body: Body<"multi"> }) {
  const chosen = draft.value?.type === "multi" ? draft.value.choices : [];
  const id = `${question.id}-value`;
  return (
    <ChoiceGroup id={id} legend={<span className="sr-only">{question.title}</span>} hint="Choose all that apply." error={errors["value"]}>
      {body.choices.map((choice, position) => (
        <div key={choice.id}>
          {choice.exclusive && <p className="py-1 text-sm text-ink-muted">or</p>}
          <Checkbox
            id={position === 0 ? id : `${id}-${choice.id}`}
            name="value"
            value={choice.id}
            label={choice.label}
            defaultChecked={chosen.includes(choice.id)}
          />
        </div>
      ))}
    </ChoiceGroup>
  );
}

function Typed({ question, body, draft, errors }: QuestionBodyProps & { readonly body: Body<"text"> | Body<"number"> }) {
  const id = `${question.id}-value`;
  const error = errors["value"];
  if (body.type === "number") {
    const hint = `Between ${body.min} and ${body.max} ${body.unit}`;
    return (
      <Field id={id} label={<span className="sr-only">{question.title}</span>} hint={hint} error={error}>
        <span className="flex items-center gap-2">
          <Input
            name="value"
            inputMode="decimal"
            className="max-w-32"
            defaultValue={draft.value?.type === "number" ? draft.value.number : undefined}
            {...describe(id, { hint, error })}
          />
          <span aria-hidden="true">{body.unit}</span>
        </span>
      </Field>
    );
  }
  const text = draft.value?.type === "text" ? draft.value.text : undefined;
  const hint = `Up to ${body.maxLength.toLocaleString("en-GB")} characters`;
  const common = { name: "value", defaultValue: text, ...describe(id, { hint, error }) };
  return (
    <Field id={id} label={<span className="sr-only">{question.title}</span>} hint={hint} error={error}>
      {body.multiline ? <Textarea rows={6} {...common} /> : <Input {...common} />}
    </Field>
  );
}

function Dates({ question, body, draft, errors }: QuestionBodyProps & { readonly body: Body<"dates"> }) {
  const dates = draft.value?.type === "dates" ? draft.value.dates : {};
  return (
    <div className="flex flex-col gap-4">
      {body.fields.map((field) => {
        const id = `${question.id}-value.${field.id}`;
        const error = errors[`value.${field.id}`];
        return (
          <Field key={field.id} id={id} label={field.label} error={error}>
            <DateInput name={`value.${field.id}`} defaultValue={dates[field.id]} {...describe(id, { error })} />
          </Field>
        );
      })}
    </div>
  );
}

function PerFile({ question, body, draft, errors, files }: QuestionBodyProps & { readonly body: Body<"per-file"> }) {
  const chosen = draft.value?.type === "per-file" ? draft.value.choices : {};
  if (files.length === 0) return <p className="text-ink-muted">Attach a file first. Then this question asks about each one.</p>;
  return (
    <div className="flex flex-col gap-4">
      {files.map((file) => {
        const id = `${question.id}-value.${file.id}`;
        const error = errors[`value.${file.id}`];
        return (
          <Field key={file.id} id={id} label={file.name} error={error}>
            <Select
              name={`value.${file.id}`}
              prompt="Choose an answer"
              options={body.choices.map((choice) => ({ value: choice.id, label: choice.label }))}
              defaultValue={chosen[file.id]}
              {...describe(id, { error })}
            />
          </Field>
        );
      })}
    </div>
  );
}
