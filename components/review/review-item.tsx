import { StatusBadge } from "@/components/score/status-badge";
import { Badge } from "@/components/ui/badge";
import { Callout } from "@/components/ui/callout";
import type { ControlEffect, ReviewItem as Item } from "@/core/assessment/review-sheet";
import type { FormState } from "@/core/form-state";
import { AnswerView } from "./answer-view";
import { AttachedItems } from "./attached-items";
import { itemAnchor, itemState, markWords, pointsWord } from "./item-words";
import { ReviewForm } from "./review-form";
import { Contradictions } from "./sides";

export interface ReviewItemProps {
  readonly item: Item;
  readonly assessmentId: string;
  readonly review: ((previous: FormState, form: FormData) => Promise<FormState>) | null;
}

/** One question: what was asked and answered at the left, what it is worth and what shows it at the right. */
export function ReviewItem({ item, assessmentId, review }: ReviewItemProps) {
  const { question } = item;
  const { word, tone, icon: Icon } = itemState(item.note?.state ?? null);
  const anchor = itemAnchor(question.id);
  return (
    <article
      id={anchor}
      data-review-item=""
      tabIndex={-1}
      aria-labelledby={`${anchor}-title`}
      className="scroll-mt-4 rounded-lg border border-line bg-surface focus:border-accent focus:outline-2 focus:outline-offset-2 focus:outline-focus"
    >
      <header className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 border-b border-line px-4 py-3">
        <div className="min-w-0 flex-1 basis-80">
          <p className="text-xs text-ink-muted">
            <span className="font-mono">{question.id}</span> · {item.sectionTitle}
          </p>
          <h2 id={`${anchor}-title`} className="font-semibold">
            {question.title}
          </h2>
        </div>
        <span className="flex flex-wrap gap-1.5">
          {item.mark !== null && <Badge tone={markWords[item.mark].tone}>{markWords[item.mark].word}</Badge>}
          <Badge tone={tone} icon={<Icon aria-hidden="true" className="size-3.5" />}>
            {word}
          </Badge>
        </span>
      </header>
      <div className="grid lg:grid-cols-2">
        <div className="min-w-0 border-line p-4 max-lg:border-b lg:border-e">
          <AnswerView item={item} />
        </div>
        <div className="flex min-w-0 flex-col gap-4 p-4">
          <Effects effects={item.effects} />
          <AttachedItems evidence={item.evidence} asked={question.evidence} />
        </div>
      </div>
      {(item.contradictions.length > 0 || item.inconsistencies.length > 0) && (
        <div className="flex flex-col gap-3 border-t border-line p-4">
          <Contradictions contradictions={item.contradictions} />
          {item.inconsistencies.map((inconsistency) => (
            <Callout key={inconsistency.key} kind="warning" title="Does not fit together">
              {inconsistency.sentence}
            </Callout>
          ))}
        </div>
      )}
      {review === null ? <NoteOnly item={item} /> : <ReviewForm item={item} assessmentId={assessmentId} review={review} />}
    </article>
  );
}

function Effects({ effects }: { readonly effects: readonly ControlEffect[] }) {
  if (effects.length === 0) {
    return (
      <p className="text-sm text-ink-muted">This answer carries no points of its own. It decides which questions follow, or names facts.</p>
    );
  }
  return (
    <div>
      <h3 className="mb-1 text-xs font-medium text-ink-muted">What the answer does to controls</h3>
      <ul className="flex flex-col text-sm">
        {effects.map((effect) => (
          <li
            key={effect.controlId}
            className="flex flex-wrap items-baseline justify-between gap-x-3 gap-y-0.5 border-b border-line py-1.5 last:border-b-0"
          >
            <span className="min-w-0 flex-1 basis-40">
              <span className="me-1.5 font-mono text-xs text-ink-muted">{effect.controlId}</span>
              {effect.title}
            </span>
            {effect.status !== null && <StatusBadge status={effect.status} />}
            <span className="basis-full text-xs text-ink-muted tabular-nums">
              Risk {effect.points} of 4, {pointsWord(effect.points)}: on its word alone it earns {effect.earns} % of the weight.
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function NoteOnly({ item }: { readonly item: Item }) {
  if (item.note === null || item.note.note === "") return null;
  return (
    <footer className="border-t border-line px-4 py-3 text-sm">
      <p className="text-xs font-medium text-ink-muted">Note of the review</p>
      <p className="whitespace-pre-line">{item.note.note}</p>
    </footer>
  );
}
