import { Callout } from "@/components/ui/callout";
import { Disclosure } from "@/components/ui/disclosure";
import { LinkButton } from "@/components/ui/link-button";
import { Time } from "@/components/ui/time";
import { minutesFor, questionsOf, type RespondentRequest } from "@/core/respondent/request";

/** Before any question: who asks, why, until when, how long, what to have at hand, who will see it. */
export function StartPage({ request }: { readonly request: RespondentRequest }) {
  const { organisation, vendor, sender } = request;
  const open = questionsOf(request).filter((entry) => !entry.answered);
  return (
    <div className="flex flex-col gap-6">
      <h1 className="text-3xl leading-tight font-semibold tracking-tight">{heading(request)}</h1>
      <p>
        {sender === "" ? organisation : `${sender} of ${organisation}`} asks how {vendor} protects email that carries information about
        patients. A contract alone does not encrypt a message, so the questions are about what your mail system really does.
      </p>
      {request.message !== "" && (
        <blockquote className="border-s-4 border-line ps-4 whitespace-pre-line">
          {request.message}
          {sender !== "" && <footer className="mt-1 text-sm text-ink-muted">{sender}</footer>}
        </blockquote>
      )}
      <Clarifications request={request} />
      <Facts request={request} minutes={minutesFor(open.map((entry) => entry.question))} />
      <div>
        <LinkButton href="/respond/tasks" size="lg">
          {request.answered === 0 ? "Start" : "Go on"}
        </LinkButton>
      </div>
      <AtHand />
      <Disclosure summary="I am not the right person">
        <p>
          Forward the mail that brought you here to a colleague who runs your mail service. The link works for whoever has it: answers are
          kept in one place, so you can also fill it in together. If nobody at {vendor} can answer, reply to the mail and say so.
        </p>
      </Disclosure>
    </div>
  );
}

function heading({ state, answered }: RespondentRequest): string {
  if (state === "returned") return "Please look at your answers once more";
  return answered === 0 ? "Questions about the security of your email" : "Welcome back";
}

function Clarifications({ request }: { readonly request: RespondentRequest }) {
  const asked = questionsOf(request).filter((entry) => entry.clarification !== null);
  if (asked.length === 0) return null;
  return (
    <Callout title="What should be clearer">
      <ul className="list-disc ps-5">
        {asked.map(({ question, clarification }) => (
          <li key={question.id}>
            {question.title} <span className="block text-ink-muted">{clarification}</span>
          </li>
        ))}
      </ul>
    </Callout>
  );
}

function Facts({ request, minutes }: { readonly request: RespondentRequest; readonly minutes: number }) {
  return (
    <dl className="grid gap-x-6 gap-y-3 border-y border-line py-4 sm:grid-cols-[10rem_1fr]">
      {request.dueOn !== null && (
        <>
          <dt className="font-medium">Please answer by</dt>
          <dd>
            <Time iso={request.dueOn} />
          </dd>
        </>
      )}
      <dt className="font-medium">Time it takes</dt>
      <dd>About {minutes} minutes. Everything you type is saved, and the link in your mail brings you back.</dd>
      <dt className="font-medium">Who will see it</dt>
      <dd>{request.organisation}, once you have sent it. Nobody sees your answers before.</dd>
      <dt className="font-medium">If you do not know</dt>
      <dd>Say so. “I do not know” is an honest answer and worth more than a guess.</dd>
    </dl>
  );
}

function AtHand() {
  return (
    <section>
      <h2 className="text-xl font-semibold">What to have at hand</h2>
      <ul className="mt-2 list-disc ps-5">
        <li>The dates of the business associate agreement between you.</li>
        <li>The name of the service that delivers your mail, and its encryption setting: a screenshot, or what its API prints.</li>
        <li>A few messages that a receiver got from you, saved as .eml files, or their raw headers. We keep the headers only.</li>
      </ul>
    </section>
  );
}
