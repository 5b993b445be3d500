import { Callout } from "@/components/ui/callout";
import type { FormState } from "@/core/form-state";
import type { RequestQuestion } from "@/core/respondent/request";
import { typedDraft } from "@/core/respondent/typed-draft";
import { AttachPanel } from "./attach-panel";
import { Autosave } from "./autosave";
import { ConflictNotice } from "./conflict-notice";
import { LockedQuestion } from "./locked-question";
import { QuestionPage } from "./question-page";
import { emptyDraft, type Draft, type QuestionErrors } from "./respondent-answer";

export interface RespondentQuestionProps {
  readonly entry: RequestQuestion;
  /** What the last post said. */
  readonly state: FormState;
  readonly place: string;
  readonly reference: string;
  readonly sender: string;
  /** He came from the last check and goes back there. */
  readonly fromCheck: boolean;
  readonly accept: readonly string[];
}

/** A question with everything around it: who asks again, what was saved meanwhile, files, autosave. */
export function RespondentQuestion(props: RespondentQuestionProps) {
  const { entry, state, fromCheck } = props;
  const { question } = entry;
  const path = `/respond/questions/${question.id}`;
  const href = fromCheck ? `${path}?from=check` : path;
  if (entry.locked) return <LockedQuestion entry={entry} place={props.place} />;
  const errors = errorsOf(state);
  const panel = <AttachPanel entry={entry} errors={errors} pasted={pastedIn(state, errors)} accept={acceptOf(props)} />;
  const isFile = question.body.type === "file";
  return (
    <>
      <Notices {...props} href={href} />
      <QuestionPage
        question={question}
        action={`${path}/answer`}
        draft={draftOf(entry, state)}
        errors={errors}
        refusal={state.status === "refused" && !isConflict(entry, state) ? state.message : undefined}
        place={props.place}
        files={entry.files}
        filePanel={isFile && panel}
        hidden={{ revision: String(entry.revision), ...(fromCheck ? { from: "check" } : {}) }}
      >
        {!isFile && panel}
        <Autosave url={`${path}/autosave`} storageKey={`mailwitness:${props.reference}:${question.id}`} />
      </QuestionPage>
    </>
  );
}

function Notices({ entry, state, sender, href }: RespondentQuestionProps & { readonly href: string }) {
  return (
    <div className="flex flex-col gap-4 not-empty:mb-5">
      {entry.clarification !== null && (
        <Callout title={sender === "" ? "Please make this clearer" : `${sender} asks`}>
          <p className="whitespace-pre-line">{entry.clarification}</p>
        </Callout>
      )}
      {isConflict(entry, state) && <ConflictNotice entry={entry} href={href} />}
    </div>
  );
}

/** The form that came back was filled with another revision than the saved one. */
function isConflict(entry: RequestQuestion, state: FormState): boolean {
  return state.status === "refused" && state.values["revision"] !== String(entry.revision);
}

function draftOf({ question, answer }: RequestQuestion, state: FormState): Draft {
  if ("values" in state) return typedDraft(question.body, state.values);
  return answer ?? emptyDraft;
}

function errorsOf(state: FormState): QuestionErrors {
  if (state.status !== "invalid") return {};
  return Object.fromEntries(Object.entries(state.fieldErrors).map(([name, messages]) => [name, messages.join(" ")]));
}

/** A paste that was taken is evidence now; only one with an error comes back. */
function pastedIn(state: FormState, errors: QuestionErrors): string {
  const pasted = "values" in state && (errors["paste"] !== undefined || state.status === "refused") ? state.values["paste"] : "";
  return typeof pasted === "string" ? pasted : "";
}

function acceptOf({ entry, accept }: RespondentQuestionProps): readonly string[] {
  const { body } = entry.question;
  return body.type === "file" ? body.accept.filter((type) => type.startsWith(".")) : accept;
}
