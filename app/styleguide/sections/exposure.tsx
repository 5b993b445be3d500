import { ExposureCompact } from "@/components/exposure/exposure-compact";
import { ExposureLegend } from "@/components/exposure/exposure-legend";
import { ExposurePanel } from "@/components/exposure/exposure-panel";
import { exposureFromLetters } from "@/core/vendor/exposure-letters";
import { closed, mixed, unknown } from "../fixtures";
import type { SpecimenSection } from "../specimen";

export const exposureSection: SpecimenSection = {
  id: "exposure",
  title: "Exposure panel",
  parts: [
    {
      name: "Open: confirmed, documented as plaintext, presumed; unknown, claimed",
      draw: (p) => <ExposurePanel exposure={mixed} label={`${p} open`} slotHref={(mode) => `#${mode}`} />,
    },
    { name: "Closed: refused in a test, documented", draw: (p) => <ExposurePanel exposure={closed} label={`${p} closed`} /> },
    { name: "Nothing known", draw: (p) => <ExposurePanel exposure={unknown} label={`${p} unknown`} /> },
    {
      name: "Compact, for table rows",
      draw: () => (
        <div className="flex flex-wrap gap-8">
          <ExposureCompact exposure={mixed} />
          <ExposureCompact exposure={closed} />
          <ExposureCompact exposure={unknown} />
          <ExposureCompact exposure={exposureFromLetters("opcu")} />
        </div>
      ),
    },
    { name: "Legend", draw: () => <ExposureLegend /> },
  ],
};
