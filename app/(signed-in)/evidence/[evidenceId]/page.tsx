import type { Metadata } from "next";
import { pageActor } from "@/app/_lib/page-actor";
import { EvidenceAbout } from "@/components/evidence/evidence-about";
import { EvidenceContent } from "@/components/evidence/evidence-content";
import { EvidenceCorrections } from "@/components/evidence/evidence-corrections";
import { EvidenceHeading } from "@/components/evidence/evidence-heading";
import { EvidenceSummary } from "@/components/evidence/evidence-summary";
import { WithdrawnNote, WithdrawSection } from "@/components/evidence/evidence-withdrawal";
import { restore, saveBoundary, saveCondition, saveStream, withdraw } from "./actions";
import { readEvidence } from "./read-evidence";

export const metadata: Metadata = { title: "Evidence" };

const corrections = { boundary: saveBoundary, condition: saveCondition, stream: saveStream };

export default async function EvidencePage({ params }: { readonly params: Promise<{ readonly evidenceId: string }> }) {
  const { item, effects, text, streams, mayWrite } = await readEvidence(await pageActor(), (await params).evidenceId);
  return (
    <>
      <EvidenceHeading item={item} />
      <WithdrawnNote item={item} action={mayWrite ? restore : null} />
      <EvidenceSummary item={item} effects={effects} />
      <EvidenceContent item={item} text={text} />
      <EvidenceAbout item={item} now={new Date().toISOString()} />
      <EvidenceCorrections item={item} streams={streams} actions={mayWrite ? corrections : null} />
      <WithdrawSection item={item} action={mayWrite ? withdraw : null} />
    </>
  );
}
