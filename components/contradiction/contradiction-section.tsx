import { ProofQuote } from "@/components/evidence/proof-quote";
import { Badge } from "@/components/ui/badge";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import { resolutionTexts, type ContradictionRecord } from "@/core/contradiction/contradiction";
import { controlById } from "@/core/controls/catalogue";
import type { FormState } from "@/core/form-state";
import { ContradictionCard } from "./contradiction-card";
import { SettleForm, type OwnerChoice } from "./settle-form";

type Action = (previous: FormState, form: FormData) => Promise<FormState>;

export interface ContradictionActions {
  readonly resolve: Action;
  readonly reopen: Action;
  readonly assign: Action;
}

export interface ContradictionSectionProps {
  readonly contradictions: readonly ContradictionRecord[];
  readonly owners: readonly OwnerChoice[];
  /** Null for who may only read. */
  readonly actions: ContradictionActions | null;
}

/** What the vendor says against what we saw: open ones in full, the settled ones below. */
export function ContradictionSection({ contradictions, owners, actions }: ContradictionSectionProps) {
  const open = contradictions.filter((one) => one.state === "open");
  const settled = contradictions.filter((one) => one.state === "resolved");
  if (contradictions.length === 0) return null;
  return (
    <Section
      id="contradictions"
      title={open.length === 0 ? "Contradictions" : `Contradictions (${String(open.length)})`}
      lead={open.length === 0 ? "None is open." : "What the vendor says and what we saw cannot both hold."}
    >
      <div className="flex flex-col gap-4">
        {groups(open).map(([first, ...more]) => (
          <div key={first.id}>
            <OneContradiction record={first} owners={owners} actions={actions} />
            {more.length > 0 && (
              <div className="mt-2">
                <Disclosure
                  summary={`${String(more.length)} more ${more.length === 1 ? "statement" : "statements"} that the same item disproves`}
                >
                  <div className="flex flex-col gap-4 py-2">
                    {more.map((record) => (
                      <OneContradiction key={record.id} record={record} owners={owners} actions={actions} />
                    ))}
                  </div>
                </Disclosure>
              </div>
            )}
          </div>
        ))}
        {settled.length > 0 && (
          <Disclosure summary={`${String(settled.length)} settled`}>
            <div className="flex flex-col gap-4 py-2">
              {settled.map((record) => (
                <OneContradiction key={record.id} record={record} owners={owners} actions={actions} />
              ))}
            </div>
          </Disclosure>
        )}
      </div>
    </Section>
  );
}

type Group = readonly [ContradictionRecord, ...ContradictionRecord[]];

const severityOrder = ["critical", "high", "medium", "low", "info"];

/** One header line may disprove many answers: they stand together, the worst in front. */
function groups(records: readonly ContradictionRecord[]): readonly Group[] {
  const byItem = new Map<string, Group>();
  for (const record of records.toSorted((a, b) => rank(a) - rank(b))) {
    const item = record.seen.observation.evidenceId ?? record.id;
    const group = byItem.get(item);
    byItem.set(item, group === undefined ? [record] : [...group, record]);
  }
  return [...byItem.values()];
}

const rank = (record: ContradictionRecord): number => severityOrder.indexOf(record.seen.severity);

interface OneProps {
  readonly record: ContradictionRecord;
  readonly owners: readonly OwnerChoice[];
  readonly actions: ContradictionActions | null;
}

function OneContradiction({ record, owners, actions }: OneProps) {
  const { seen } = record;
  const proof = seen.observation.trace.proof;
  return (
    <ContradictionCard
      title={controlById(seen.controlId)?.title ?? seen.controlId}
      severity={seen.severity}
      claim={{
        text: seen.claim.text,
        source: seen.claim.questionId === null ? "A setting that the vendor showed" : `Answer to ${seen.claim.questionId}`,
      }}
      observation={{
        // With the line quoted below, the sentence need not quote it too.
        text: proof === null ? seen.observation.text : seen.observation.trace.sentence,
        proof: proof === null ? null : <ProofQuote proof={proof} />,
        source:
          seen.observation.evidenceId === null ? null : (
            <TextLink href={`/evidence/${seen.observation.evidenceId}`}>
              Evidence{proof === null ? "" : `, line ${String(proof.line)}`}
            </TextLink>
          ),
      }}
      hint={seen.hint}
      state={<State record={record} />}
      settlement={
        actions === null ? (
          <Settled record={record} />
        ) : (
          <>
            <Settled record={record} />
            <SettleForm record={record} owners={owners} actions={actions} />
          </>
        )
      }
    />
  );
}

function State({ record }: { readonly record: ContradictionRecord }) {
  if (record.state === "open") return <Badge tone="bad">{record.ownerName === null ? "Open" : `Open, with ${record.ownerName}`}</Badge>;
  return <Badge tone="good">{record.resolution === null ? "Vanished" : resolutionTexts[record.resolution]}</Badge>;
}

function Settled({ record }: { readonly record: ContradictionRecord }) {
  if (record.state === "open") return null;
  return (
    <p>
      {record.reason} <span className="text-ink-muted">{record.resolvedByName ?? "Mailwitness"}</span>
      {record.resolvedAt !== null && (
        <span className="text-ink-muted">
          , <Time iso={record.resolvedAt} />
        </span>
      )}
    </p>
  );
}
