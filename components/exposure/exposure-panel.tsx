import { cn } from "@/components/ui/cn";
import { failureModes, type Exposure, type FailureMode, type SlotState } from "@/core/inference/failure-mode";
import { SlotShape } from "./slot-shape";
import { modeWords, slotWords, type SlotLook } from "./slot-words";

export interface ExposurePanelProps {
  readonly exposure: Exposure;
  /** What the panel is about, e.g. "Alder Imaging" or a mail stream. */
  readonly label: string;
  /** Where a slot's evidence is shown; left out, the slots are not links. */
  readonly slotHref?: ((mode: FailureMode) => string) | undefined;
}

const ground: Readonly<Record<SlotLook, string>> = {
  "open-confirmed": "border-t-bad bg-bad-soft",
  "open-documented": "border-t-bad bg-bad-soft",
  "open-presumed": "border-t-bad",
  "closed-refusal": "border-t-good bg-good-soft",
  "closed-documented": "border-t-good",
  "unknown-claimed": "border-t-unknown",
  unknown: "border-t-unknown",
};

const wordInk = { Open: "text-bad", Closed: "text-good", Unknown: "text-unknown" } as const;

/** The four ways in which mail can go wrong, and whether each is open, closed or unknown. The worst stands first. */
export function ExposurePanel({ exposure, label, slotHref }: ExposurePanelProps) {
  return (
    <div className="@container">
      <ul
        aria-label={`Exposure of ${label}`}
        className="grid grid-cols-1 gap-px overflow-hidden rounded-lg border border-line bg-line @md:grid-cols-2 @3xl:grid-cols-4"
      >
        {failureModes.map((mode) => (
          <Slot key={mode} mode={mode} slot={exposure[mode]} href={slotHref?.(mode)} />
        ))}
      </ul>
    </div>
  );
}

function Slot({ mode, slot, href }: { readonly mode: FailureMode; readonly slot: SlotState; readonly href: string | undefined }) {
  const { look, word, basis, asPlaintext } = slotWords(slot);
  return (
    <li className="bg-surface">
      <div className={cn("flex h-full gap-3 border-t-[3px] px-4 py-3", ground[look])}>
        <SlotShape look={look} size={30} />
        <div className="min-w-0">
          <p className="text-xs font-medium text-ink-muted">
            {href === undefined ? (
              modeWords[mode].name
            ) : (
              <a href={href} className="underline decoration-line underline-offset-[0.2em] hover:text-ink hover:decoration-current">
                {modeWords[mode].name}
              </a>
            )}
          </p>
          <p className={cn("text-lg leading-6 font-semibold", wordInk[word])}>{word}</p>
          {basis !== null && <p className="mt-0.5 text-xs text-ink-muted">{basis}</p>}
          {asPlaintext && <p className="mt-1 text-xs font-semibold text-bad">Leaves as plaintext, which is worse</p>}
        </div>
      </div>
    </li>
  );
}
