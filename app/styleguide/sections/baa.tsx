import { BaaDates } from "@/components/baa/baa-dates";
import { BaaStateBadge } from "@/components/baa/baa-state-badge";
import { ElementChecklist } from "@/components/baa/element-checklist";
import { ElementList } from "@/components/baa/element-list";
import { now } from "../fixtures";
import type { SpecimenSection } from "../specimen";

const found = ["B1", "B2", "B4", "B5", "B7", "B8", "B9", "B10", "B11", "B13"];

export const baaSection: SpecimenSection = {
  id: "baa",
  title: "BAA",
  parts: [
    {
      name: "States",
      draw: () => (
        <div className="flex flex-wrap gap-2">
          {(["in-force", "expires-soon", "expired", "not-yet-effective", "unsigned", "none", "unknown"] as const).map((state) => (
            <BaaStateBadge key={state} validity={{ state, daysLeft: 21 }} />
          ))}
        </div>
      ),
    },
    { name: "Dates", draw: () => <BaaDates signedOn="2024-06-01" effectiveOn={null} expiresOn="2026-06-10" now={now} /> },
    { name: "Elements", draw: () => <ElementList found={found} /> },
    { name: "Not reviewed", draw: () => <ElementList found={null} /> },
    {
      name: "Checklist",
      draw: (p) => (
        <form>
          <ElementChecklist id={`${p}-elements`} name="elements" found={found} />
        </form>
      ),
    },
  ],
};
