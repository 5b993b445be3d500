import { QuestionBody } from "@/components/questionnaire/question-body";
import { emptyDraft } from "@/components/questionnaire/respondent-answer";
import { Badge } from "@/components/ui/badge";
import { Disclosure } from "@/components/ui/disclosure";
import type { PublicQuestion, PublicQuestionnaire } from "@/core/questionnaire/public-view";

export interface QuestionPreviewProps {
  readonly questionnaire: PublicQuestionnaire;
  /** Ids of the questions that are asked only after certain answers. */
  readonly conditional: readonly string[];
}

/** Every question as the respondent sees it; nothing can be filled in. */
export function QuestionPreview({ questionnaire, conditional }: QuestionPreviewProps) {
  return (
    <div className="flex max-w-3xl flex-col gap-10">
      {questionnaire.sections.map((section) => (
        <section key={section.id} id={section.id}>
          <h2 className="mb-4 text-lg font-semibold">{section.title}</h2>
          <div className="flex flex-col gap-4">
            {questionnaire.questions
              .filter((question) => question.section === section.id)
              .map((question) => (
                <PreviewedQuestion key={question.id} question={question} conditional={conditional.includes(question.id)} />
              ))}
          </div>
        </section>
      ))}
    </div>
  );
}

function PreviewedQuestion({ question, conditional }: { readonly question: PublicQuestion; readonly conditional: boolean }) {
  return (
    // A form of its own, so that radio buttons of one name do not belong to another question.
    <form className="rounded-lg border border-line bg-surface p-4 sm:p-5" aria-labelledby={`${question.id}-title`}>
      <div className="mb-3">
        <p className="flex flex-wrap items-center gap-2 text-xs text-ink-muted">
          <span className="font-mono">{question.id}</span>
          {conditional && <Badge>Asked only after certain answers</Badge>}
        </p>
        <h3 id={`${question.id}-title`} className="mt-1 text-base font-semibold">
          {question.title}
        </h3>
        {question.hint !== "" && <p className="mt-1 text-sm text-ink-muted">{question.hint}</p>}
      </div>
      <fieldset disabled className="min-w-0">
        <legend className="sr-only">Answer, not to be filled in here</legend>
        <QuestionBody question={question} draft={emptyDraft} errors={{}} files={[]} />
      </fieldset>
      {question.offersDontKnow && <p className="mt-3 text-sm text-ink-muted">May be answered “I do not know”.</p>}
      {question.allowNotApplicable && <p className="mt-1 text-sm text-ink-muted">May be marked as not applicable, with a reason.</p>}
      {question.help !== "" && (
        <div className="mt-3 text-sm">
          <Disclosure summary="Why we ask, and what helps">
            <p>{question.help}</p>
            {question.evidence.length > 0 && (
              <ul className="mt-2 list-disc ps-5">
                {question.evidence.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            )}
          </Disclosure>
        </div>
      )}
    </form>
  );
}
