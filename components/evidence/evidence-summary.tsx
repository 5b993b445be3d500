import Link from "next/link";
import { StatusBadge } from "@/components/score/status-badge";
import { SlotShape } from "@/components/exposure/slot-shape";
import { modeWords } from "@/components/exposure/slot-words";
import { Section } from "@/components/ui/section";
import { cn } from "@/components/ui/cn";
import { controlById } from "@/core/controls/catalogue";
import type { ClosedBasis, OpenBasis } from "@/core/inference/failure-mode";
import type { EvidenceItem } from "@/core/evidence/evidence";
import type { EvidenceEffects, SlotShown } from "./effects-of";
import { limitsOf } from "./limits-of";

export interface EvidenceSummaryProps {
  readonly item: EvidenceItem;
  /** From the vendor's result of today; null where there is none. */
  readonly effects: EvidenceEffects | null;
}

/** What an item moves in the vendor's result, and what it cannot say. */
export function EvidenceSummary({ item, effects }: EvidenceSummaryProps) {
  const notes = effects?.notes ?? [];
  const limits = [...new Set([...notes.map((note) => note.sentence), ...limitsOf(item, new Set(notes.map((note) => note.code)))])];
  return (
    <Section title="What follows from it">
      <div className="grid gap-4 lg:grid-cols-2">
        <div className="rounded-lg border border-line bg-surface p-4">
          <h3 className="font-semibold">Shows</h3>
          <Shown item={item} effects={effects} />
        </div>
        <div className="rounded-lg border border-line bg-surface p-4">
          <h3 className="font-semibold">Does not show</h3>
          <ul className="mt-2 flex flex-col gap-2 text-sm">
            {limits.map((sentence) => (
              <li key={sentence} className="border-s-2 border-control ps-3">
                {sentence}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </Section>
  );
}

function Shown({ item, effects }: EvidenceSummaryProps) {
  if (item.withdrawnAt !== null) return <p className="mt-2 text-sm">It is withdrawn, so no result rests on it.</p>;
  if (effects === null || (effects.slots.length === 0 && effects.controls.length === 0 && effects.refutes.length === 0)) {
    return <p className="mt-2 text-sm">{item.shows}. It opens nothing, closes nothing and contradicts no answer.</p>;
  }
  return (
    <div className="mt-2 flex flex-col gap-3 text-sm">
      {effects.slots.map((slot) => (
        <SlotLine key={`${slot.mode} ${slot.moved.verdict}`} slot={slot} />
      ))}
      {effects.refutes.map((contradiction) => (
        <div key={contradiction.key} className="border-s-4 border-bad ps-3">
          <p className="font-semibold">Contradicts the vendor</p>
          <blockquote className="mt-0.5">The vendor says: {contradiction.claim.text}</blockquote>
          <p className="mt-0.5">We saw: {contradiction.observation.text}</p>
        </div>
      ))}
      {effects.controls.length > 0 && <Controls effects={effects} vendorId={item.vendorId} />}
    </div>
  );
}

function SlotLine({ slot }: { readonly slot: SlotShown }) {
  const { moved } = slot;
  const opens = moved.verdict === "opens";
  return (
    <div className="flex gap-3">
      <SlotShape look={opens ? `open-${moved.basis}` : `closed-${moved.basis}`} size={24} />
      <div className="min-w-0">
        <p className={cn("font-semibold", opens ? "text-bad" : "text-good")}>
          {opens ? "Opens" : "Closes"} {modeWords[slot.mode].name}
          <span className="font-normal text-ink-muted">, {basisWords[moved.basis]}</span>
        </p>
        {slot.sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </div>
  );
}

const basisWords: Readonly<Record<OpenBasis | ClosedBasis, string>> = {
  confirmed: "seen at the boundary",
  documented: "by documents",
  presumed: "presumed until somebody confirms it",
  refusal: "refused in a test",
};

function Controls({ effects, vendorId }: { readonly effects: EvidenceEffects; readonly vendorId: string }) {
  const told = new Set(effects.slots.flatMap((slot) => slot.sentences));
  return (
    <div className="border-t border-line pt-3">
      <p className="text-xs font-medium text-ink-muted">
        Controls that rest on it, as they stand in{" "}
        <Link href={`/vendors/${vendorId}`} className="underline underline-offset-[0.2em]">
          the vendor’s result
        </Link>
      </p>
      <ul className="mt-2 flex flex-col gap-2">
        {effects.controls.map(({ controlId, status, sentences }) => (
          <li key={controlId}>
            <p className="flex flex-wrap items-center gap-x-2">
              <span className="font-mono text-xs text-ink-muted">{controlId}</span>
              <span>{controlById(controlId)?.title ?? controlId}</span>
              <StatusBadge status={status} />
            </p>
            {sentences
              .filter((sentence) => !told.has(sentence))
              .map((sentence) => (
                <p key={sentence} className="text-xs text-ink-muted">
                  {sentence}
                </p>
              ))}
          </li>
        ))}
      </ul>
    </div>
  );
}
