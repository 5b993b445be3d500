import { BaaSummary } from "@/components/baa/baa-summary";
import { ContradictionSection } from "@/components/contradiction/contradiction-section";
import { VendorReports } from "@/components/report/vendor-reports";
import { ContactCard } from "@/components/vendor/contact-card";
import { LatestAssessments } from "@/components/vendor/latest-assessments";
import { LatestEvidence } from "@/components/vendor/latest-evidence";
import { Overview } from "@/components/vendor/overview";
import { StreamSection } from "@/components/vendor/stream-section";
import { listAssessments } from "@/server/assessments/queries";
import { listBaas } from "@/server/baas/queries";
import { listContacts } from "@/server/contacts/queries";
import { listContradictions } from "@/server/contradictions/queries";
import { listEvidence } from "@/server/evidence/queries";
import { listMembers } from "@/server/members/queries";
import { listReports } from "@/server/reports/queries";
import { listStreams } from "@/server/streams/queries";
import { createReportOf } from "../../reports/actions";
import { assign, reopen, resolve } from "./contradiction-actions";
import { addContact, dropContact } from "./contact-actions";
import type { VendorPageData } from "./frame";
import { putStreamAway } from "./stream-actions";

/** Everything of a vendor that an analyst wants at once. */
export async function OverviewTab({ page }: { readonly page: VendorPageData }) {
  const { actor, vendor, result, canWrite, now } = page;
  const [contradictions, streams, baas, contacts, evidence, assessments, owners, reports] = await Promise.all([
    listContradictions(actor, vendor.id),
    listStreams(actor, vendor.id),
    listBaas(actor, vendor.id),
    listContacts(actor, vendor.id),
    listEvidence(actor, { vendorId: vendor.id, streamId: null, kind: null, grade: null, withdrawn: false, after: null }),
    listAssessments(actor, { vendorId: vendor.id, states: [], after: null }),
    listMembers(actor),
    listReports(actor, { vendorId: vendor.id }),
  ]);
  const side = (
    <>
      <BaaSummary vendorId={vendor.id} baas={baas} now={now} />
      <ContactCard vendorId={vendor.id} contacts={contacts} actions={canWrite ? { add: addContact, remove: dropContact } : null} />
    </>
  );
  const shared = { vendorId: vendor.id, now, canWrite };
  return (
    <Overview vendorId={vendor.id} vendorName={vendor.name} result={result} side={side}>
      <ContradictionSection contradictions={contradictions} owners={owners} actions={canWrite ? { assign, reopen, resolve } : null} />
      <StreamSection {...shared} streams={streams} exposures={result.inference.streams} archive={canWrite ? putStreamAway : null} />
      <LatestEvidence {...shared} rows={evidence.rows.slice(0, 6)} more={evidence.rows.length > 6} />
      <LatestAssessments {...shared} rows={assessments.rows.slice(0, 5)} />
      <VendorReports vendorId={vendor.id} rows={reports.rows.slice(0, 5)} create={canWrite ? createReportOf : null} />
    </Overview>
  );
}
