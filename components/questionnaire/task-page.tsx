import { Callout } from "@/components/ui/callout";
import { LinkButton } from "@/components/ui/link-button";
import { Progress } from "@/components/ui/progress";
import { Time } from "@/components/ui/time";
import { questionsOf, type RequestSection, type RespondentRequest } from "@/core/respondent/request";
import { TaskList } from "./task-list";

/** The hub: sections in any order, shown again at every return. */
export function TaskPage({ request }: { readonly request: RespondentRequest }) {
  const asked = questionsOf(request).filter((entry) => entry.clarification !== null);
  return (
    <div className="flex flex-col gap-6">
      <div>
        <h1 className="text-3xl leading-tight font-semibold tracking-tight">Your questions</h1>
        <p className="mt-2 text-ink-muted">
          Answer the parts in any order. What you type is saved.
          {request.dueOn !== null && (
            <>
              {" "}
              Please send it by <Time iso={request.dueOn} />.
            </>
          )}
        </p>
      </div>
      {asked.length > 0 && (
        <Callout title={`${asked.length === 1 ? "One answer" : `${asked.length} answers`} should be clearer`}>
          <ul className="list-disc ps-5">
            {asked.map(({ question }) => (
              <li key={question.id}>
                <a href={`/respond/questions/${question.id}`} className="text-accent underline underline-offset-[0.2em]">
                  {question.title}
                </a>
              </li>
            ))}
          </ul>
        </Callout>
      )}
      <Progress
        label="Questions answered"
        value={request.answered}
        max={request.shown}
        words={`${request.answered} of ${request.shown} questions answered`}
      />
      <TaskList tasks={request.sections.map(toTask)} />
      <Finish request={request} />
    </div>
  );
}

function toTask(section: RequestSection) {
  const next = section.questions.find((entry) => !entry.answered) ?? section.questions[0];
  return {
    id: section.id,
    title: section.title,
    href: next === undefined ? null : `/respond/questions/${next.question.id}`,
    status: section.status,
    answered: section.answered,
    shown: section.questions.length,
  };
}

function Finish({ request }: { readonly request: RespondentRequest }) {
  if (!request.complete) {
    return (
      <p className="text-ink-muted">When every part is completed, you can check your answers and send them to {request.organisation}.</p>
    );
  }
  return (
    <div>
      <p className="mb-3">Everything is answered. Nothing has been sent yet.</p>
      <LinkButton href="/respond/check" size="lg">
        Check your answers
      </LinkButton>
    </div>
  );
}
