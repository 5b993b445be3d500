import type { Metadata } from "next";
import { orNotFound } from "@/app/_lib/or-not-found";
import { pageActor } from "@/app/_lib/page-actor";
import { effectsOf } from "@/components/evidence/effects-of";
import { EvidenceAbout } from "@/components/evidence/evidence-about";
import { EvidenceContent } from "@/components/evidence/evidence-content";
import { EvidenceCorrections } from "@/components/evidence/evidence-corrections";
import { EvidenceHeading } from "@/components/evidence/evidence-heading";
import { EvidenceSummary } from "@/components/evidence/evidence-summary";
import { WithdrawnNote, WithdrawSection } from "@/components/evidence/evidence-withdrawal";
import { can } from "@/core/organisation/role";
import { keptText } from "@/server/evidence/kept-text";
import { getEvidence } from "@/server/evidence/queries";
import { currentResult } from "@/server/results/queries";
import { listStreams } from "@/server/streams/queries";
import { restore, saveBoundary, saveCondition, saveStream, withdraw } from "./actions";

export const metadata: Metadata = { title: "Evidence" };

const corrections = { boundary: saveBoundary, condition: saveCondition, stream: saveStream };

export default async function EvidencePage({ params }: { readonly params: Promise<{ readonly evidenceId: string }> }) {
  const actor = await pageActor();
  const item = await orNotFound(getEvidence(actor, (await params).evidenceId));
  const stored = await currentResult(actor, item.vendorId);
  const mayWrite = can(actor.role, "evidence.write");
  return (
    <>
      <EvidenceHeading item={item} />
      <WithdrawnNote item={item} action={mayWrite ? restore : null} />
      <EvidenceSummary item={item} effects={stored === null ? null : effectsOf(stored.result.inference, item)} />
      <EvidenceContent item={item} text={item.kind === "document" ? null : await keptText(actor, item.id)} />
      <EvidenceAbout item={item} now={new Date().toISOString()} />
      <EvidenceCorrections item={item} streams={await listStreams(actor, item.vendorId)} actions={mayWrite ? corrections : null} />
      <WithdrawSection item={item} action={mayWrite ? withdraw : null} />
    </>
  );
}
