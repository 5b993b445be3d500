import { SeverityMark } from "@/components/score/severity-mark";
import { RawText } from "@/components/ui/raw-text";
import { TextLink } from "@/components/ui/text-link";
import { Badge } from "@/components/ui/badge";
import { resolutionTexts } from "@/core/contradiction/contradiction";
import type { Contradiction } from "@/core/inference/outcome";

/** A contradiction beside the answer that it is about: both sides quoted. */
export function Sides({ contradiction }: { readonly contradiction: Contradiction }) {
  const { claim, observation, resolution } = contradiction;
  const { proof } = observation.trace;
  return (
    <section aria-label="Contradiction" className="rounded-md border border-line">
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
          <p className="mt-1 border-s-4 border-bad ps-3">{observation.text}</p>
          {proof !== null && (
            <div className="mt-2">
              <RawText text={proof.text} marks={[{ start: 0, end: proof.text.length }]} label={`Line ${proof.line}, which shows it`} />
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
    </section>
  );
}
