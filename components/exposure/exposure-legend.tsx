import { Disclosure } from "@/components/ui/disclosure";
import { SlotShape } from "./slot-shape";
import type { SlotLook } from "./slot-words";

const entries: readonly { readonly look: SlotLook; readonly means: string }[] = [
  { look: "open-confirmed", means: "Open, confirmed: a header or log of ours shows it." },
  { look: "open-documented", means: "Open, documented: the provider's documents or the vendor's own words say so." },
  { look: "open-presumed", means: "Open, presumed: it is the default and nobody contradicted it." },
  { look: "closed-refusal", means: "Closed, tested: the message was refused under this condition." },
  { look: "closed-documented", means: "Closed, documented: the vendor's setting, and what the provider documents about it." },
  { look: "unknown-claimed", means: "Unknown, claimed: the vendor says it is closed and has not proved it." },
  { look: "unknown", means: "Unknown: nothing shows it either way. Never a pass, never an accusation." },
];

export function ExposureLegend() {
  return (
    <Disclosure summary="What the shapes mean">
      <ul className="flex flex-col gap-1.5 text-sm">
        {entries.map((entry) => (
          <li key={entry.look} className="flex items-center gap-2.5">
            <SlotShape look={entry.look} size={20} />
            {entry.means}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
