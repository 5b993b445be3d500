import "server-only";
import { sendingForm, sendingInput } from "@/core/assessment/schema";
import { baaInput } from "@/core/baa/schema";
import { evidenceInput } from "@/core/evidence/schema";
import { parseVendorListQuery } from "@/core/vendor/list-query";
import { contactInput, streamInput, vendorInput } from "@/core/vendor/schema";
import * as assessmentCommands from "@/server/assessments/commands";
import { attachedEvidence } from "@/server/assessments/attached-evidence";
import * as delivery from "@/server/assessments/delivery";
import * as history from "@/server/assessments/history";
import * as assessmentQueries from "@/server/assessments/queries";
import { withRecipient } from "@/server/assessments/recipient";
import * as review from "@/server/assessments/review-commands";
import * as audit from "@/server/audit/queries";
import * as account from "@/server/auth/account";
import type { Actor } from "@/server/auth/actor";
import * as baaCommands from "@/server/baas/commands";
import * as baaQueries from "@/server/baas/queries";
import * as contactCommands from "@/server/contacts/commands";
import * as contactQueries from "@/server/contacts/queries";
import * as contradictionCommands from "@/server/contradictions/commands";
import * as contradictionQueries from "@/server/contradictions/queries";
import { loadDemo } from "@/server/demo/load";
import { hasDemo } from "@/server/demo/queries";
import { removeDemo } from "@/server/demo/remove";
import * as evidenceCommands from "@/server/evidence/commands";
import * as corrections from "@/server/evidence/corrections";
import { keptText } from "@/server/evidence/kept-text";
import * as evidenceQueries from "@/server/evidence/queries";
import * as inbox from "@/server/inbox/queries";
import * as memberCommands from "@/server/members/commands";
import * as memberQueries from "@/server/members/queries";
import { saveOrganisation } from "@/server/organisations/commands";
import { resendMessage } from "@/server/outbox/commands";
import * as outbox from "@/server/outbox/queries";
import { createReport } from "@/server/reports/commands";
import { getReportModel } from "@/server/reports/model";
import * as reportQueries from "@/server/reports/queries";
import { retryReport } from "@/server/reports/retry";
import { currentResult } from "@/server/results/queries";
import { searchObjects } from "@/server/search/queries";
import * as streamCommands from "@/server/streams/commands";
import * as streamQueries from "@/server/streams/queries";
import * as vendorCommands from "@/server/vendors/commands";
import * as vendorQueries from "@/server/vendors/queries";
import { MARK, type AuthorisationWorld as World } from "./authorisation-world";

/** `ok`, or the code of the AppError that must come. */
export type Expected = "ok" | "not-found" | "forbidden" | "invalid-input" | "unavailable";

/** One server function, called about something of ours, and what a stranger's admin and our own viewer must get. */
export interface Cell {
  readonly call: (actor: Actor, world: World) => Promise<unknown>;
  readonly stranger: Expected;
  readonly viewer: Expected | "own account";
  /** Also what an admin of ours gets tells nothing about ours: there is no leak to look for. */
  readonly tellsNothing?: true;
}

type Call = Cell["call"];

/** Changes a thing of ours. */
const change = (call: Call): Cell => ({ call, stranger: "not-found", viewer: "forbidden" });
/** Makes something in the organisation of whoever asks. */
const make = (call: Call): Cell => ({ call, stranger: "ok", viewer: "forbidden", tellsNothing: true });
/** Reads one thing of ours. */
const read = (call: Call): Cell => ({ call, stranger: "not-found", viewer: "ok" });
/** Reads what the asker's organisation has; ours must not be in it. */
const list = (call: Call): Cell => ({ call, stranger: "ok", viewer: "ok" });

const vendor = vendorInput.parse({ name: "Changed" });
const stream = streamInput.parse({ name: "Changed" });
const baa = baaInput.parse({ status: "executed" });
const evidence = evidenceInput.parse({});
const raw = { bytes: new TextEncoder().encode("%PDF-1.7"), fileName: "a.pdf", mediaType: "application/pdf" };
const setting = { ...raw, bytes: new TextEncoder().encode('{"ConfigurationSetName":"a","DeliveryOptions":{"TlsPolicy":"REQUIRE"}}') };
const person = { contactName: "Kim", contactEmail: "kim@zebra.example.com", dueOn: "2099-12-31" };
const everything = { states: [], vendorId: null, streamId: null, kind: null, grade: null, withdrawn: false, after: null };
const reason = "because";

/** By file below `server/` and name of the function. In this order an admin can do all of it, one after the other. */
export const cells: Readonly<Record<string, Cell>> = {
  "vendors/queries.listVendors": list((a) => vendorQueries.listVendors(a, parseVendorListQuery({}), "2026-11-23")),
  "vendors/queries.getVendor": read((a, w) => vendorQueries.getVendor(a, w.vendorId)),
  "vendors/queries.archivedVendor": list((a, w) => vendorQueries.archivedVendor(a, w.archivedVendorId)),
  "streams/queries.listStreams": list((a, w) => streamQueries.listStreams(a, w.vendorId)),
  "streams/queries.getStream": read((a, w) => streamQueries.getStream(a, w.streamId)),
  "baas/queries.listBaas": list((a, w) => baaQueries.listBaas(a, w.vendorId)),
  "baas/queries.getBaa": read((a, w) => baaQueries.getBaa(a, w.baaId)),
  "contacts/queries.listContacts": list((a, w) => contactQueries.listContacts(a, w.vendorId)),
  "evidence/queries.listEvidence": list((a) => evidenceQueries.listEvidence(a, everything)),
  "evidence/queries.getEvidence": read((a, w) => evidenceQueries.getEvidence(a, w.evidenceId)),
  "evidence/kept-text.keptText": read((a, w) => keptText(a, w.evidenceId)),
  "assessments/queries.listAssessments": list((a) => assessmentQueries.listAssessments(a, everything)),
  "assessments/queries.getAssessment": read((a, w) => assessmentQueries.getAssessment(a, w.assessmentId)),
  "assessments/attached-evidence.attachedEvidence": { ...list((a, w) => attachedEvidence(a, w.assessmentId)), tellsNothing: true },
  "assessments/history.assessmentHistory": list((a, w) => history.assessmentHistory(a, w.assessmentId)),
  "assessments/history.resultAt": list((a, w) => history.resultAt(a, w.vendorId, new Date(Date.now() + 60_000))),
  "assessments/history.deciderName": list((a, w) => history.deciderName(a, w.assessmentId)),
  "assessments/delivery.assessmentMessages": list((a, w) => delivery.assessmentMessages(a, w.assessmentId)),
  "assessments/delivery.linkToCopy": list((a, w) => delivery.linkToCopy(a, w.assessmentId)),
  "assessments/recipient.withRecipient": read((a, w) =>
    withRecipient(a, w.vendorId, sendingForm.parse({ vendorId: w.vendorId, recipient: w.contactId, dueOn: person.dueOn })),
  ),
  "contradictions/queries.listContradictions": list((a, w) => contradictionQueries.listContradictions(a, w.vendorId)),
  "results/queries.currentResult": list((a, w) => currentResult(a, w.vendorId)),
  "reports/queries.listReports": list((a) => reportQueries.listReports(a)),
  "reports/queries.getReport": read((a, w) => reportQueries.getReport(a, w.reportId)),
  "reports/queries.openReportFile": read(async (a, w) => (await reportQueries.openReportFile(a, w.reportId, "pdf")).stream.cancel()),
  "reports/model.getReportModel": read((a, w) => getReportModel(a, w.reportId)),
  "audit/queries.listAudit": list((a) => audit.listAudit(a)),
  "audit/queries.vendorTimeline": list((a, w) => audit.vendorTimeline(a, w.vendorId)),
  "audit/queries.checkAudit": list((a) => audit.checkAudit(a)),
  "inbox/queries.readInbox": list((a) => inbox.readInbox(a)),
  "inbox/queries.countWork": list((a) => inbox.countWork(a)),
  "search/queries.searchObjects": list((a) => searchObjects(a, MARK)),
  "members/queries.listMembers": list((a) => memberQueries.listMembers(a)),
  "members/queries.listInvitations": { ...list((a) => memberQueries.listInvitations(a)), viewer: "forbidden" },
  "outbox/queries.listOutbox": { ...list((a) => outbox.listOutbox(a)), viewer: "forbidden" },
  "outbox/queries.openMessage": { ...read((a, w) => outbox.openMessage(a, w.messageId)), viewer: "forbidden" },
  "demo/queries.hasDemo": list((a) => hasDemo(a)),
  "auth/account.listSessions": list((a) => account.listSessions(a, null)),

  "vendors/commands.createVendor": make((a) => vendorCommands.createVendor(a, vendor)),
  "vendors/commands.editVendor": change((a, w) => vendorCommands.editVendor(a, { ...vendor, id: w.vendorId, version: 1 })),
  "streams/commands.createStream": change((a, w) => streamCommands.createStream(a, w.vendorId, stream)),
  "streams/commands.editStream": change((a, w) => streamCommands.editStream(a, { id: w.streamId, version: 1 }, stream)),
  "baas/commands.createBaa": change((a, w) => baaCommands.createBaa(a, w.vendorId, { input: baa, file: null })),
  "baas/commands.editBaa": change((a, w) => baaCommands.editBaa(a, { id: w.baaId, version: 1 }, { input: baa, file: null })),
  "contacts/commands.createContact": change((a, w) =>
    contactCommands.createContact(a, w.vendorId, contactInput.parse({ name: "Kim", email: "kim@zebra.example.com" })),
  ),
  "evidence/commands.addEvidence": change((a, w) => evidenceCommands.addEvidence(a, w.vendorId, { raw: setting, input: evidence })),
  "evidence/commands.addDocument": change((a, w) => evidenceCommands.addDocument(a, w.vendorId, { raw, input: evidence })),
  "evidence/corrections.correctBoundary": change((a, w) => corrections.correctBoundary(a, w.evidenceId, { hop: 0, reason })),
  "evidence/corrections.correctCondition": change((a, w) =>
    corrections.correctCondition(a, w.evidenceId, { receiverCondition: "production", reason }),
  ),
  "evidence/corrections.correctStream": change((a, w) => corrections.correctStream(a, w.evidenceId, { streamId: null, reason })),
  "evidence/commands.withdrawEvidence": change((a, w) => evidenceCommands.withdrawEvidence(a, w.evidenceId, reason)),
  "evidence/commands.restoreEvidence": change((a, w) => evidenceCommands.restoreEvidence(a, w.evidenceId)),
  "assessments/commands.sendAssessment": change((a, w) =>
    assessmentCommands.sendAssessment(a, w.vendorId, sendingInput.parse({ ...person, title: "" })),
  ),
  "assessments/commands.renewLink": change((a, w) => assessmentCommands.renewLink(a, w.assessmentId)),
  "assessments/commands.revokeAssessmentLinks": change((a, w) => assessmentCommands.revokeAssessmentLinks(a, w.assessmentId)),
  "assessments/review-commands.reviewAnswer": change((a, w) =>
    review.reviewAnswer(a, w.assessmentId, { questionId: "Q1", state: "accepted", note: "" }),
  ),
  "assessments/review-commands.requestChanges": change((a, w) => review.requestChanges(a, w.assessmentId, { message: reason })),
  "assessments/review-commands.decideAssessment": change((a, w) =>
    review.decideAssessment(a, w.assessmentId, { decision: "approved", reason }),
  ),
  "assessments/review-commands.reopenAssessment": change((a, w) => review.reopenAssessment(a, w.assessmentId)),
  "contradictions/commands.assignContradiction": change((a, w) =>
    contradictionCommands.assignContradiction(a, { id: w.contradictionId, ownerId: null }),
  ),
  "contradictions/commands.resolveContradiction": change((a, w) =>
    contradictionCommands.resolveContradiction(a, { id: w.contradictionId, resolution: "explained", reason }),
  ),
  "contradictions/commands.reopenContradiction": change((a, w) => contradictionCommands.reopenContradiction(a, w.contradictionId)),
  "reports/commands.createReport": change((a, w) => createReport(a, { assessmentId: w.assessmentId })),
  "reports/retry.retryReport": change((a, w) => retryReport(a, w.reportId)),
  // Without a mail server nothing can be sent again; that is said before anything is looked at.
  "outbox/commands.resendMessage": { ...change((a, w) => resendMessage(a, w.messageId)), stranger: "unavailable" },
  "organisations/commands.saveOrganisation": make((a) => saveOrganisation(a, { name: "Changed", receivingHosts: [] })),
  "members/commands.inviteMember": make((a) => memberCommands.inviteMember(a, { email: "more@zebra.example.com", role: "viewer" })),
  "members/commands.revokeInvitation": change((a, w) => memberCommands.revokeInvitation(a, w.invitationId)),
  "members/commands.changeRole": change((a, w) => memberCommands.changeRole(a, { id: w.ours.analyst.memberId, role: "viewer" })),
  "members/commands.removeMember": change((a, w) => memberCommands.removeMember(a, w.ours.analyst.memberId)),
  "auth/account.revokeSession": { ...change((a, w) => account.revokeSession(a, w.sessionId)), viewer: "not-found" },
  "auth/account.changePassword": {
    call: (a) => account.changePassword(a, null, { currentPassword: "wrong", newPassword: "a long enough password" }),
    stranger: "invalid-input",
    viewer: "invalid-input",
  },
  "auth/account.signOutEverywhere": { ...make((a) => account.signOutEverywhere(a)), viewer: "own account" },
  "contacts/commands.removeContact": change((a, w) => contactCommands.removeContact(a, w.contactId)),
  "streams/commands.archiveStream": change((a, w) => streamCommands.archiveStream(a, w.streamId, true)),
  "baas/commands.archiveBaa": change((a, w) => baaCommands.archiveBaa(a, w.baaId, true)),
  "vendors/commands.archiveVendor": change((a, w) => vendorCommands.archiveVendor(a, w.vendorId, true)),
  "demo/remove.removeDemo": make((a) => removeDemo(a)),
  "demo/load.loadDemo": make((a) => loadDemo(a)),
};
