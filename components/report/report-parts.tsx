import type { ReactNode } from "react";
import { RawText } from "@/components/ui/raw-text";
import { Time } from "@/components/ui/time";
import { provingWords } from "@/core/evidence/proving-words";
import type { ReportObservation } from "@/core/report/report";

/** A numbered section of a report: the same numbers as in the PDF. */
export function Part({ number, title, children }: { readonly number: number; readonly title: string; readonly children: ReactNode }) {
  const id = `section-${number}`;
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="mb-10 flex scroll-mt-4 flex-col gap-3">
      <h2 id={`${id}-title`} className="border-b border-control pb-1 text-lg font-semibold">
        {number} {title}
      </h2>
      {children}
    </section>
  );
}

export function Subheading({ children }: { readonly children: ReactNode }) {
  return <h3 className="mt-3 font-semibold">{children}</h3>;
}

export function Bullets({ items }: { readonly items: readonly string[] }) {
  return (
    <ul className="max-w-prose list-disc ps-5 text-sm">
      {items.map((item) => (
        <li key={item} className="py-0.5">
          {item}
        </li>
      ))}
    </ul>
  );
}

/** One step of why: the sentence, on what it rests, and the proving text as it stands in the evidence. */
export function Observed({ observation }: { readonly observation: ReportObservation }) {
  const { sentence, basis, evidenceRef, line, date, quote, sources } = observation;
  const where = [
    basis,
    evidenceRef === null ? null : line === null ? evidenceRef : `${evidenceRef}, line ${line}`,
    ...sources.map((source) => `${source.words}: ${source.citation}${source.date === null ? "" : ` (${source.date})`}`),
  ].filter((part) => part !== null);
  return (
    <div className="text-sm">
      <p>{sentence}</p>
      <p className="text-xs text-ink-muted">
        {where.join(" · ")}
        {date !== null && (
          <>
            {" · "}
            <Time iso={date} show={date.length > 10 ? "date-time" : "date"} />
          </>
        )}
      </p>
      {quote !== null && (
        <div className="mt-1">
          <Quote text={quote} label={line === null ? "Quoted from the evidence" : `Line ${line}, quoted from the evidence`} />
        </div>
      )}
    </div>
  );
}

/** The text as it stands in the evidence, its words about encryption marked. */
export function Quote({ text, label }: { readonly text: string; readonly label: string }) {
  const words = provingWords(text);
  return <RawText text={text} marks={words === null ? [] : [words]} label={label} />;
}

/** A date, or that it was not recorded. */
export function Day({ iso, show = "date" }: { readonly iso: string | null; readonly show?: "date" | "date-time" }) {
  return iso === null ? <span className="text-ink-muted">not recorded</span> : <Time iso={iso} show={show} />;
}
