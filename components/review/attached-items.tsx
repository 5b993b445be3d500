import { EvidenceGradeBadge } from "@/components/evidence/evidence-grade-badge";
import { ProofQuote } from "@/components/evidence/proof-quote";
import { Badge } from "@/components/ui/badge";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { AttachedEvidence } from "@/core/assessment/review-sheet";

export interface AttachedItemsProps {
  readonly evidence: readonly AttachedEvidence[];
  /** What would settle the question, as it was asked for. */
  readonly asked: readonly string[];
}

/** What the vendor attached to the question, with the lines that say something. */
export function AttachedItems({ evidence, asked }: AttachedItemsProps) {
  return (
    <div>
      <h3 className="mb-1 text-xs font-medium text-ink-muted">Evidence attached</h3>
      {evidence.length === 0 && (
        <p className="text-sm text-ink-muted">None.{asked.length > 0 && ` What would settle it: ${asked.map(inSentence).join("; ")}.`}</p>
      )}
      <ul className="flex flex-col gap-3">
        {evidence.map((item) => (
          <li key={item.id} className="text-sm">
            <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
              <TextLink href={`/evidence/${item.id}`} className="break-all">
                {item.title}
              </TextLink>
              <EvidenceGradeBadge grade={item.grade} />
              {item.withdrawn && <Badge tone="warn">Withdrawn</Badge>}
            </p>
            <p className="text-xs text-ink-muted">
              {item.shows}. From {item.collectedBy}, <Time iso={item.collectedAt} />
            </p>
            {item.proofs.map((proof) => (
              <div key={`${proof.line} ${proof.text}`} className="mt-1">
                <ProofQuote proof={proof} label={`Line ${proof.line} of ${item.title}`} />
              </div>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A wish from a list, inside a sentence: no full stop, no capital save for a name. */
function inSentence(text: string): string {
  const bare = text.replace(/\.$/, "");
  return /^[A-Z][a-z ]/.test(bare) ? `${bare.charAt(0).toLowerCase()}${bare.slice(1)}` : bare;
}
