import { failureModes, type Exposure } from "@/core/inference/failure-mode";
import type { ExposureSummary } from "@/core/vendor/exposure-letters";
import { SlotShape } from "./slot-shape";
import { modeWords, slotSentence, slotWords } from "./slot-words";

/** The panel in a table row: four shapes with their names under them, the sentences for a screen reader and on hover. */
export function ExposureCompact({ exposure }: { readonly exposure: Exposure | ExposureSummary }) {
  return (
    <ul className="inline-flex gap-1.5">
      {failureModes.map((mode) => {
        const slot = exposure[mode];
        const { look, asPlaintext } = slotWords(slot);
        return (
          <li key={mode} title={slotSentence(mode, slot)} className="flex w-6 flex-col items-center">
            <span className="sr-only">{slotSentence(mode, slot)}. </span>
            <SlotShape look={look} size={20} />
            <span aria-hidden="true" className="text-2xs leading-3 text-ink-muted">
              {asPlaintext ? `${modeWords[mode].short}!` : modeWords[mode].short}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
