import { ProofQuote } from "@/components/evidence/proof-quote";
import { SeverityMark } from "@/components/score/severity-mark";
import { Badge } from "@/components/ui/badge";
import { Disclosure } from "@/components/ui/disclosure";
import { TextLink } from "@/components/ui/text-link";
import { resolutionTexts } from "@/core/contradiction/contradiction";
import type { Contradiction } from "@/core/inference/outcome";

/** The contradictions of one answer. What rests on the same line stands together, the first in full. */
export function Contradictions({ contradictions }: { readonly contradictions: readonly Contradiction[] }) {
  return byProof(contradictions).map(([first, ...more]) => (
    <div key={first.key} className="flex flex-col gap-2">
      <Sides contradiction={first} />
      {more.length > 0 && (
        <div className="text-sm">
          <Disclosure summary={`${more.length} more ${more.length === 1 ? "statement" : "statements"} that the same item disproves`}>
            <div className="flex flex-col gap-3 py-2">
              {more.map((one) => (
                <Sides key={one.key} contradiction={one} />
              ))}
            </div>
          </Disclosure>
        </div>
      )}
    </div>
  ));
}

type Group = readonly [Contradiction, ...Contradiction[]];

function byProof(contradictions: readonly Contradiction[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const one of contradictions) {
    const { evidenceId, trace } = one.observation;
    const key = `${evidenceId ?? one.key} ${trace.proof?.line ?? 0}`;
    const group = groups.get(key);
    groups.set(key, group === undefined ? [one] : [...group, one]);
  }
  return [...groups.values()];
}

/** Both sides quoted, and what could explain it. */
function Sides({ contradiction }: { readonly contradiction: Contradiction }) {
  const { claim, observation, resolution } = contradiction;
  const { proof } = observation.trace;
  return (
    <div className="rounded-md border border-line">
      <div className="flex flex-wrap items-center gap-3 border-b border-line px-3 py-2 text-sm">
        <h3 className="font-semibold">The answer and the evidence cannot both hold</h3>
        <SeverityMark severity={contradiction.severity} />
        {resolution !== null && <Badge>{resolutionTexts[resolution]}</Badge>}
      </div>
      <div className="grid gap-3 p-3 text-sm md:grid-cols-2">
        <div>
          <p className="text-xs font-medium text-ink-muted">The vendor says</p>
          <blockquote className="mt-1 border-s-4 border-unknown ps-3">{claim.text}</blockquote>
        </div>
        <div className="min-w-0">
          <p className="text-xs font-medium text-ink-muted">We saw</p>
          <p className="mt-1 border-s-4 border-bad ps-3">{proof === null ? observation.text : observation.trace.sentence}</p>
          {proof !== null && (
            <div className="mt-2">
              <ProofQuote proof={proof} label={`Line ${proof.line}, which shows it`} />
            </div>
          )}
          {observation.evidenceId !== null && (
            <TextLink href={`/evidence/${observation.evidenceId}`} className="mt-1 inline-flex min-h-6 items-center text-xs">
              Open the evidence
            </TextLink>
          )}
        </div>
      </div>
      <p className="border-t border-line px-3 py-2 text-xs text-ink-muted">{contradiction.hint}</p>
    </div>
  );
}
