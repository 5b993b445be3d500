import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import { Disclosure } from "@/components/ui/disclosure";
import { RawText } from "@/components/ui/raw-text";
import type { TracedHop } from "@/core/evidence/message";
import type { BoundaryBasis } from "@/core/evidence/observation";
import { boundaryWords, delayWords, roleWords } from "./hop-words";
import { TlsMark } from "./tls-mark";

export interface HopTableProps {
  /** As parsed: index 0 the newest. Shown the other way round, as the mail flowed. */
  readonly hops: readonly TracedHop[];
  readonly boundaryBasis: BoundaryBasis | null;
  /** The header text that the spans of the hops point into. */
  readonly text: string;
  /** e.g. a button that makes this hop the boundary. */
  readonly hopAction?: ((hop: TracedHop) => ReactNode) | undefined;
}

/** The way of one message from the sender to the mailbox. One list for every width: no column is lost on a phone. */
export function HopTable({ hops, boundaryBasis, text, hopAction }: HopTableProps) {
  return (
    <ol aria-label="Hops, in the order in which the mail travelled" className="@container flex flex-col">
      {hops.toReversed().map((hop, position) => (
        <HopRow key={hop.index} hop={hop} position={position + 1} basis={boundaryBasis} text={text} action={hopAction?.(hop)} />
      ))}
    </ol>
  );
}

interface HopRowProps {
  readonly hop: TracedHop;
  readonly position: number;
  readonly basis: BoundaryBasis | null;
  readonly text: string;
  readonly action: ReactNode;
}

function HopRow({ hop, position, basis, text, action }: HopRowProps) {
  const judged = hop.trust === "boundary";
  return (
    <li
      className={cn(
        "border-x border-t border-line bg-surface px-4 py-3 text-sm first:rounded-t-lg last:rounded-b-lg last:border-b",
        judged && "relative z-10 rounded-sm outline-2 outline-accent",
      )}
    >
      <div className="grid gap-x-5 gap-y-1.5 @xl:grid-cols-[1.25rem_minmax(0,1.6fr)_minmax(8rem,0.8fr)_minmax(0,1fr)_6rem]">
        <span className="text-ink-muted tabular-nums @max-xl:hidden">{position}</span>
        <div className="min-w-0">
          <HostLine word="from" host={hop.from.helo ?? hop.from.rdns ?? hop.from.ip} detail={hop.from.ip} />
          <HostLine word="by" host={hop.by} detail={hop.mta === "unknown" ? null : hop.mta} />
        </div>
        <TlsMark hop={hop} judged={judged} />
        <Cipher hop={hop} judged={judged} />
        <span className="text-ink-muted tabular-nums @xl:text-end">
          <span className="@xl:sr-only">Delay </span>
          {delayWords(hop.delaySeconds)}
        </span>
      </div>
      <div className="mt-1.5 flex flex-wrap items-center justify-between gap-x-4 gap-y-1 @xl:ps-[2.5rem]">
        <p className={cn("text-xs", judged ? "font-semibold text-accent" : "text-ink-muted")}>
          {roleWords(hop)}
          {judged && basis !== null && <span className="font-normal">, {boundaryWords[basis]}</span>}
        </p>
        {action}
      </div>
      <div className="mt-1 text-xs @xl:ps-[2.5rem]">
        {judged ? <RawHop hop={hop} text={text} /> : <HiddenRawHop hop={hop} text={text} />}
      </div>
    </li>
  );
}

function Cipher({ hop, judged }: { readonly hop: TracedHop; readonly judged: boolean }) {
  return (
    <div className="min-w-0 text-xs">
      {hop.cipher !== null && <p className="font-mono break-all">{hop.cipher}</p>}
      {hop.cipherFlags.length > 0 && <p className={judged ? "font-semibold text-bad" : undefined}>Weak: {hop.cipherFlags.join(", ")}</p>}
    </div>
  );
}

function HostLine({ word, host, detail }: { readonly word: string; readonly host: string | null; readonly detail: string | null }) {
  return (
    <p className="flex gap-2">
      <span className="w-8 shrink-0 text-ink-muted">{word}</span>
      <span className="min-w-0 break-all">
        {host ?? <span className="text-ink-muted">not written</span>}
        {detail !== null && detail !== host && <span className="text-ink-muted"> · {detail}</span>}
      </span>
    </p>
  );
}

function HiddenRawHop(props: { readonly hop: TracedHop; readonly text: string }) {
  return (
    <Disclosure summary={`Line ${props.hop.line} as received`}>
      <RawHop {...props} />
    </Disclosure>
  );
}

/** The field as it stands in the text, its proving words marked. */
function RawHop({ hop, text }: { readonly hop: TracedHop; readonly text: string }) {
  const { span, proof } = hop;
  const marks = proof === null ? [] : [{ start: proof.start - span.start, end: proof.end - span.start }];
  return <RawText text={text.slice(span.start, span.end).trimEnd()} marks={marks} label={`Line ${hop.line} as received`} />;
}
