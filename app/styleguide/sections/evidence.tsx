import { EvidenceGradeBadge } from "@/components/evidence/evidence-grade-badge";
import { EvidenceList } from "@/components/evidence/evidence-list";
import { HopTable } from "@/components/evidence/hop-table";
import { ReceiverConditionSelect } from "@/components/evidence/receiver-condition-select";
import { SettingFacts } from "@/components/evidence/setting-facts";
import { analyseMessage } from "@/core/evidence/message";
import { headerText, now } from "../fixtures";
import { EvidenceFormSpecimen } from "../evidence-form-specimen";
import type { SpecimenSection } from "../specimen";

const message = analyseMessage({ text: headerText, receivers: ["northfield.example.com"] }).value;

const setting = { provider: "amazon-ses", settingId: "tls-policy=REQUIRE", values: { TlsPolicy: "REQUIRE" }, scope: "phi" } as const;

const ofAlder = { vendorId: "1", vendorName: "Alder Imaging", streamName: "Results" } as const;

export const evidenceSection: SpecimenSection = {
  id: "evidence",
  title: "Evidence",
  parts: [
    { name: "Hop table", draw: () => <HopTable hops={message.hops} boundaryBasis={message.boundaryBasis} text={headerText} /> },
    { name: "Adding an item", draw: () => <EvidenceFormSpecimen /> },
    {
      name: "Setting",
      draw: () => <SettingFacts setting={setting} problems={[]} />,
    },
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
          showVendor
          rows={[
            {
              id: "1",
              title: "results-header.txt",
              grade: "E4",
              collectedAt: "2026-05-04T08:00:00Z",
              receiverCondition: "tls-1.0-only",
              shows: "Delivered over TLS 1.0",
              withdrawnAt: null,
              ...ofAlder,
            },
            {
              id: "2",
              title: "tls-policy.json",
              grade: "E2",
              collectedAt: "2026-02-11T08:00:00Z",
              receiverCondition: "not-recorded",
              shows: "TlsPolicy = OPTIONAL",
              withdrawnAt: "2026-03-01T08:00:00Z",
              ...ofAlder,
            },
          ]}
        />
      ),
    },
  ],
};
