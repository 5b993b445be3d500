import { markWords } from "@/components/review/item-words";
import { Badge } from "@/components/ui/badge";
import { Disclosure } from "@/components/ui/disclosure";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import type { ReviewItem, ReviewSheet } from "@/core/assessment/review-sheet";
import type { AssessmentState } from "@/core/assessment/state";
import { answerText } from "@/core/report/answer-text";

export interface AnswersSectionProps {
  readonly assessmentId: string;
  readonly state: AssessmentState;
  readonly sheet: ReviewSheet;
}

/** The answers in short, once they were sent in. What a respondent has not sent is his own. */
export function AnswersSection({ assessmentId, state, sheet }: AnswersSectionProps) {
  if (state === "sent" || state === "in-progress" || state === "draft") {
    return (
      <Section title="Answers">
        <p className="text-sm text-ink-muted">
          They appear here when the vendor sends them in. Until then they are the vendor&rsquo;s own.
        </p>
      </Section>
    );
  }
  const vague = sheet.items.filter((item) => item.mark === "vague" || item.mark === "unknown").length;
  const contradicted = sheet.items.filter((item) => item.contradictions.some((one) => one.resolution === null)).length;
  return (
    <Section
      title="Answers"
      lead={`${sheet.items.filter((item) => item.answer !== null).length} of ${sheet.items.length} answered, ${vague} vague or unknown, ${contradicted} contradicted by evidence.`}
      actions={
        <LinkButton href={`/assessments/${assessmentId}/review`} variant="secondary" size="sm">
          Beside the evidence
        </LinkButton>
      }
    >
      <Disclosure summary="All answers in short">
        <dl className="text-sm">
          {sheet.items.map((item) => (
            <div key={item.question.id} className="grid gap-x-4 border-b border-line py-2 last:border-b-0 md:grid-cols-[2fr_3fr_auto]">
              <dt>
                <span className="me-1.5 font-mono text-xs text-ink-muted">{item.question.id}</span>
                {item.question.title}
              </dt>
              <dd className="min-w-0 break-words whitespace-pre-line">{textOf(item)}</dd>
              <dd>{item.mark !== null && <Badge tone={markWords[item.mark].tone}>{markWords[item.mark].word}</Badge>}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </Section>
  );
}

/** A matrix takes fifteen lines: here one a line, elsewhere beside the question. */
function textOf({ question, answer }: ReviewItem): string {
  const text = answerText(question, answer ?? undefined, null);
  return question.body.type === "matrix" ? text.replaceAll("; ", "\n") : text;
}
