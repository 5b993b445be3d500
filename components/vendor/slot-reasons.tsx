import { slotSentence } from "@/components/exposure/slot-words";
import { SlotShape } from "@/components/exposure/slot-shape";
import { slotWords } from "@/components/exposure/slot-words";
import { Card } from "@/components/ui/card";
import { failureModes, type Exposure, type FailureMode } from "@/core/inference/failure-mode";
import { TraceList } from "./trace-list";

/** The anchor of a slot's reasons, for the links on the panel. */
export const slotAnchor = (mode: FailureMode): string => `why-${mode.replace(".", "")}`;

/** Why each slot of the panel is what it is. Closed at first, so that the page stays short; a link on the panel leads here. */
export function SlotReasons({ exposure }: { readonly exposure: Exposure }) {
  return (
    <Card className="mt-3 p-0!">
      {failureModes.map((mode) => (
        <details key={mode} className="border-b border-line last:border-b-0">
          <summary className="flex min-h-10 items-center gap-3 px-4 py-2 text-sm font-medium hover:bg-sunken">
            <SlotShape look={slotWords(exposure[mode]).look} size={18} />
            <span className="flex-1">{slotSentence(mode, exposure[mode])}</span>
            <span className="text-xs font-normal text-accent underline underline-offset-[0.2em]">Why</span>
          </summary>
          {/* Inside, not on the details itself: a link to content opens what hides it. */}
          <div id={slotAnchor(mode)} className="scroll-mt-14 px-4 pt-1 pb-4">
            {exposure[mode].traces.length === 0 ? (
              <p className="text-sm text-ink-muted">
                Nothing was said and nothing was seen. Ask for the setting, or for a bounce from a receiver in this state.
              </p>
            ) : (
              <TraceList traces={exposure[mode].traces} />
            )}
          </div>
        </details>
      ))}
    </Card>
  );
}
