import { EvidenceGradeBadge } from "@/components/evidence/evidence-grade-badge";
import { EvidenceList } from "@/components/evidence/evidence-list";
import { HopTable } from "@/components/evidence/hop-table";
import { ReceiverConditionSelect } from "@/components/evidence/receiver-condition-select";
import { analyseMessage } from "@/core/evidence/message";
import { headerText, now } from "../fixtures";
import { HeaderDropSpecimen } from "../header-drop-specimen";
import type { SpecimenSection } from "../specimen";

const message = analyseMessage({ text: headerText, receivers: ["northfield.example.com"] }).value;

export const evidenceSection: SpecimenSection = {
  id: "evidence",
  title: "Evidence",
  parts: [
    { name: "Hop table", draw: () => <HopTable hops={message.hops} boundaryBasis={message.boundaryBasis} text={headerText} /> },
    { name: "Header drop", draw: () => <HeaderDropSpecimen /> },
    { name: "Receiver condition", draw: (p) => <ReceiverConditionSelect id={`${p}-condition`} name="condition" /> },
    {
      name: "Grades",
      draw: () => (
        <div className="flex flex-wrap gap-2">
          {(["E5", "E4", "E3", "E2", "E1", "E0"] as const).map((grade) => (
            <EvidenceGradeBadge key={grade} grade={grade} />
          ))}
        </div>
      ),
    },
    {
      name: "List",
      draw: () => (
        <EvidenceList
          now={now}
          rows={[
            {
              id: "1",
              href: "#1",
              title: "results-header.txt",
              grade: "E4",
              collectedAt: "2026-05-04T08:00:00Z",
              condition: "tls-1.0-only",
              shows: "Delivered over TLS 1.0",
              withdrawn: false,
            },
            {
              id: "2",
              href: "#2",
              title: "tls-policy.json",
              grade: "E2",
              collectedAt: "2026-02-11T08:00:00Z",
              condition: "not-recorded",
              shows: "TlsPolicy = OPTIONAL",
              withdrawn: true,
            },
          ]}
        />
      ),
    },
  ],
};
