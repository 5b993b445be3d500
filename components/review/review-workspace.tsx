import { Callout } from "@/components/ui/callout";
import { Disclosure } from "@/components/ui/disclosure";
import { Progress } from "@/components/ui/progress";
import type { ReviewItem as Item, ReviewSheet } from "@/core/assessment/review-sheet";
import type { FormState } from "@/core/form-state";
import { Clarifications } from "./clarifications";
import { ReviewItem } from "./review-item";
import { ReviewKeys } from "./review-keys";
import { itemAnchor, itemState } from "./item-words";

type Action = (previous: FormState, form: FormData) => Promise<FormState>;

export interface ReviewWorkspaceProps {
  readonly assessmentId: string;
  readonly sheet: ReviewSheet;
  /** Null when nothing can be judged: a reader, or another state. */
  readonly review: Action | null;
  readonly requestChanges: Action | null;
}

/** Every answer beside its evidence, one under the other, with what the reviewer makes of it. */
export function ReviewWorkspace({ assessmentId, sheet, review, requestChanges }: ReviewWorkspaceProps) {
  const { tally, items } = sheet;
  return (
    <div className="grid gap-x-8 gap-y-6 xl:grid-cols-[15rem_minmax(0,1fr)]">
      <aside
        aria-label="Overview"
        className="flex flex-col gap-4 self-start xl:sticky xl:top-6 xl:max-h-[calc(100dvh-3rem)] xl:overflow-y-auto"
      >
        <Tally {...tally} />
        {review !== null && <ReviewKeys />}
        <HowPointsCount />
        <Overview items={items} />
      </aside>
      <div className="flex min-w-0 flex-col gap-5">
        {review === null && (
          <Callout>These answers can only be read: the assessment is not in review, or your role does not review.</Callout>
        )}
        {items.map((item) => (
          <ReviewItem key={item.question.id} item={item} assessmentId={assessmentId} review={review} />
        ))}
        {requestChanges !== null && (
          <Clarifications
            assessmentId={assessmentId}
            text={sheet.clarifications}
            count={tally.byState["needs-clarification"]}
            action={requestChanges}
          />
        )}
      </div>
    </div>
  );
}

function Tally({ total, open, byState }: ReviewSheet["tally"]) {
  const judged = total - open;
  return (
    <div>
      <Progress label="Answers judged" value={judged} max={Math.max(total, 1)} words={`${judged} of ${total} judged`} />
      <ul className="mt-2 flex flex-wrap gap-x-4 text-sm tabular-nums">
        <li>{byState.accepted} accepted</li>
        <li>{byState.flagged} flagged</li>
        <li>{byState["needs-clarification"]} to clarify</li>
      </ul>
    </div>
  );
}

function HowPointsCount() {
  return (
    <div className="text-xs">
      <Disclosure summary="How points count">
        <p>
          A word alone earns at most 60 % of a control&rsquo;s weight, less with every risk point. Evidence that confirms it earns all;
          evidence that disproves it takes more than the whole. A vague or unknown answer leaves the provider&rsquo;s documented default in
          charge.
        </p>
      </Disclosure>
    </div>
  );
}

function Overview({ items }: { readonly items: readonly Item[] }) {
  return (
    <nav aria-label="Questions" className="max-xl:hidden">
      <ol className="flex flex-col text-sm">
        {items.map((item) => {
          const { word, icon: Icon, ink } = itemState(item.note?.state ?? null);
          return (
            <li key={item.question.id}>
              <a
                href={`#${itemAnchor(item.question.id)}`}
                className="flex min-h-7 items-center gap-2 rounded px-1.5 py-0.5 text-ink-muted hover:bg-sunken hover:text-ink"
              >
                <Icon aria-label={word} className={`size-3.5 shrink-0 ${ink}`} />
                <span className="font-mono text-xs">{item.question.id}</span>
                <span className="truncate">{item.question.title}</span>
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
