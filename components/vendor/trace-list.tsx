import { ProofQuote } from "@/components/evidence/proof-quote";
import { TextLink } from "@/components/ui/text-link";
import type { Trace } from "@/core/inference/trace";
import type { Source } from "@/core/providers/provider";

/** Why something is said: the sentence, the line that proves it, the evidence, and who documents it. */
export function TraceList({ traces }: { readonly traces: readonly Trace[] }) {
  return (
    <ol className="flex flex-col gap-3 text-sm">
      {distinct(traces).map((trace) => (
        <li key={`${trace.rule} ${trace.evidenceId ?? ""} ${trace.questionId ?? ""} ${trace.sentence}`} className="flex flex-col gap-1.5">
          <p className="max-w-prose">{trace.sentence}</p>
          {trace.proof !== null && <ProofQuote proof={trace.proof} />}
          <p className="flex flex-wrap gap-x-3 text-xs text-ink-muted">
            {trace.evidenceId !== null && <TextLink href={`/evidence/${trace.evidenceId}`}>Evidence{lineWords(trace)}</TextLink>}
            {trace.questionId !== null && <span>Answer to {trace.questionId}</span>}
            <span>
              Rule <code className="font-mono">{trace.rule}</code>
            </span>
          </p>
          {trace.sources.length > 0 && <SourceList sources={trace.sources} />}
        </li>
      ))}
    </ol>
  );
}

/** One sentence about several streams is one reason. */
function distinct(traces: readonly Trace[]): readonly Trace[] {
  const seen = new Map(
    traces.map((trace) => [`${trace.rule}|${trace.evidenceId ?? ""}|${trace.questionId ?? ""}|${trace.sentence}`, trace]),
  );
  return [...seen.values()];
}

const lineWords = (trace: Trace): string => (trace.proof === null ? "" : `, line ${String(trace.proof.line)}`);

/** Only what may be stated as fact: what the catalogue marks as inferred or unverified is left out. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  const stated = sources.filter((source) => source.basis !== "inferred" && source.basis !== "unverified");
  return (
    <ul className="flex flex-col gap-0.5 border-s-2 border-line ps-3 text-xs text-ink-muted">
      {stated.map((source) => (
        <li key={source.citation}>
          {basisWords[source.basis]}: {source.citation}
          {source.date !== null && ` (${source.date})`}
          {source.basis === "interested-third-party-test" && <strong className="ms-1 font-semibold text-warn">Interested party</strong>}
        </li>
      ))}
    </ul>
  );
}

const basisWords: Readonly<Record<Source["basis"], string>> = {
  "provider-documentation": "Provider's documentation",
  "api-model": "Provider's API",
  "interested-third-party-test": "Test",
  "third-party-report": "Report",
  inferred: "Inferred",
  unverified: "Unverified",
};
