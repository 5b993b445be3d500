import { Timeline } from "@/components/assessment/timeline";
import { AssessmentStateBadge } from "@/components/assessment/assessment-state-badge";
import { RawText } from "@/components/ui/raw-text";
import { ContradictionCard } from "@/components/contradiction/contradiction-card";
import { FindingCard } from "@/components/finding/finding-card";
import { FrozenStamp } from "@/components/report/frozen-stamp";
import { ReportList } from "@/components/report/report-list";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { StreamCard } from "@/components/vendor/stream-card";
import { assessmentStates } from "@/core/assessment/state";
import { mixed, oldTlsLine } from "../fixtures";
import type { SpecimenSection } from "../specimen";

const proving = "TLSv1 with cipher ECDHE-RSA-AES256-SHA";
const start = oldTlsLine.indexOf(proving);
const hash = "9f2c1ab07be4d0c6f1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f708";

export const nounsSection: SpecimenSection = {
  id: "nouns",
  title: "Contradiction, finding, stream, assessment, report",
  parts: [
    {
      name: "Contradiction",
      draw: () => (
        <ContradictionCard
          title="Minimum TLS version"
          severity="critical"
          state={<Badge tone="warn">Open</Badge>}
          claim={{ text: "TLS 1.2 is the lowest version that we accept.", source: "Question Q18, answered on 12 April 2026 by R. Alder" }}
          observation={{
            text: "Delivered over TLS 1.0 on 3 May 2026.",
            proof: <RawText text={oldTlsLine} marks={[{ start, end: start + proving.length }]} label="The proving line" />,
            source: "results-header.txt, line 4, evidence grade E4",
          }}
          hint="The configuration set with the minimum may not be attached to this stream."
          actions={
            <Button size="sm" variant="secondary">
              Ask the vendor
            </Button>
          }
        />
      ),
    },
    {
      name: "Finding",
      draw: () => (
        <FindingCard
          controlId="TRN-02"
          title="Minimum TLS version"
          severity="critical"
          status="contradicted"
          basis="A message crossed our boundary over TLS 1.0, while the answer names TLS 1.2 as the minimum."
          citations={[{ voice: "technical-standard", reference: "RFC 8996 §4", says: "TLS 1.0 must not be used." }]}
          closes="A refusal by a receiver that offers TLS 1.0 only, or the setting with the provider's documentation."
        />
      ),
    },
    {
      name: "Stream",
      draw: () => (
        <StreamCard
          name="Test results"
          fromDomains={["alder.example.net"]}
          provider="Amazon SES"
          setting="TlsPolicy = OPTIONAL"
          phi="Results, referrals"
          volume="Under 10,000"
          exposure={mixed}
        />
      ),
    },
    {
      name: "Assessment states",
      draw: () => (
        <div className="flex flex-wrap gap-2">
          {assessmentStates.map((state) => (
            <AssessmentStateBadge key={state} state={state} overdue={state === "sent"} />
          ))}
        </div>
      ),
    },
    {
      name: "Timeline",
      draw: () => (
        <Timeline
          events={[
            { id: "2", at: "2026-05-04T08:00:12Z", who: "M. Okafor", what: "added results-header.txt" },
            { id: "1", at: "2026-04-12T15:40:00Z", who: "R. Alder", what: "sent the answers" },
          ]}
        />
      ),
    },
    {
      name: "Report",
      draw: () => (
        <>
          <ReportList
            rows={[
              {
                id: "1",
                href: "#r1",
                title: "Alder Imaging, May 2026",
                grade: "D",
                frozenAt: "2026-05-19T16:00:00Z",
                methodVersion: "2026.1",
                sha256: hash,
                files: [
                  { label: "PDF", href: "#pdf" },
                  { label: "CSV", href: "#csv" },
                ],
              },
            ]}
          />
          <FrozenStamp id="rep_01" methodVersion="2026.1" frozenAt="2026-05-19T16:00:00Z" sha256={hash} />
        </>
      ),
    },
  ],
};
