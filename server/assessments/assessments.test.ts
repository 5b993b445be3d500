import "@/server/testing/environment";
import { beforeEach, describe, expect, it } from "vitest";
import { assessmentMoves, assessmentStates, nextState } from "@/core/assessment/state";
import type { SendingInput } from "@/core/assessment/schema";
import { organisationForTest, type TestOrganisation } from "@/server/auth/testing";
import { tokenHash } from "@/server/auth/secret-token";
import { db } from "@/server/db/client";
import { freshDatabase } from "@/server/db/testing/fresh-database";
import { transaction } from "@/server/db/transaction";
import { createVendor } from "@/server/vendors/commands";
import { attachedEvidence } from "./attached-evidence";
import { renewLink, revokeAssessmentLinks, sendAssessment } from "./commands";
import { assessmentMessages, linkToCopy } from "./delivery";
import { assessmentHistory, deciderName, resultAt } from "./history";
import { moveAssessment } from "./move";
import { getAssessment, listAssessments } from "./queries";
import { withRecipient } from "./recipient";
import { decideAssessment, reopenAssessment, requestChanges, reviewAnswer } from "./review-commands";

let own: TestOrganisation;
let other: TestOrganisation;
let vendorId = "";

beforeEach(freshDatabase);
beforeEach(async () => {
  own = await organisationForTest();
  other = await organisationForTest("Other Clinic");
  vendorId = await createVendor(own.analyst, { name: "Cedar Imaging", website: "", description: "", handlesPhi: "yes" });
});

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const sending = (): SendingInput => ({
  title: "",
  contactName: "Ann Cedar",
  contactEmail: "ann@cedar.example.com",
  dueOn: inDays(14),
  message: "",
});

const send = async (): Promise<string> => (await sendAssessment(own.analyst, vendorId, sending())).assessmentId;

/** As the respondent would: started and submitted. */
async function submitted(): Promise<string> {
  const id = await send();
  const target = { organisationId: own.organisationId, id };
  await transaction((tx) => moveAssessment(tx, target, "start"));
  await transaction((tx) => moveAssessment(tx, target, "submit"));
  return id;
}

const review = { questionId: "Q1", state: "accepted", note: "" } as const;
const decision = { decision: "approved-with-conditions", reason: "Until the setting is changed." } as const;
const stateOf = async (id: string): Promise<string> => (await getAssessment(own.viewer, id)).state;

async function openLinks(assessmentId: string) {
  return db().respondentLink.findMany({ where: { assessmentId, revokedAt: null }, select: { tokenHash: true } });
}

describe("sending", () => {
  it("freezes the questionnaire, makes a link and a message, and says so", async () => {
    const { assessmentId, messageId } = await sendAssessment(own.analyst, vendorId, sending());
    const assessment = await getAssessment(own.viewer, assessmentId);
    expect(assessment).toMatchObject({ state: "sent", reference: "A-0001", contactEmail: "ann@cedar.example.com", answers: {} });
    expect(assessment.questionnaire?.questions.length).toBeGreaterThan(10);
    expect(assessment.links).toHaveLength(1);
    expect(await assessmentMessages(own.viewer, assessmentId)).toMatchObject([{ id: messageId, state: "waiting" }]);
    expect((await assessmentHistory(own.viewer, assessmentId)).map((line) => line.action)).toEqual(["assessment.sent"]);
  });

  it("stores the link's token nowhere but sealed in the message", async () => {
    const id = await send();
    const link = (await linkToCopy(own.analyst, id)) ?? "";
    const token = link.split("/").at(-1) ?? "";
    expect(Buffer.from(token, "base64url").byteLength).toBeGreaterThanOrEqual(32);
    expect(await openLinks(id)).toEqual([{ tokenHash: tokenHash(token) }]);
    const rows = JSON.stringify([
      await db().outboxMessage.findMany(),
      await db().respondentLink.findMany(),
      await db().auditEntry.findMany(),
    ]);
    expect(rows).not.toContain(token);
  });

  it("refuses a due date in the past and leaves nothing behind", async () => {
    const late = sendAssessment(own.analyst, vendorId, { ...sending(), dueOn: inDays(-1) });
    await expect(late).rejects.toMatchObject({ code: "invalid-input" });
    expect((await listAssessments(own.viewer, { states: [], vendorId: null, after: null })).rows).toEqual([]);
  });

  it("gives everyone who sends at the same moment a reference of his own", async () => {
    await Promise.all([0, 1, 2, 3].map(send));
    const { rows } = await listAssessments(own.viewer, { states: [], vendorId, after: null });
    expect(rows.map((row) => row.reference).toSorted()).toEqual(["A-0001", "A-0002", "A-0003", "A-0004"]);
  });

  it("counts on by number after A-9999, and in each organisation apart", async () => {
    await db().assessment.update({
      where: { organisationId_id: { organisationId: own.organisationId, id: await send() } },
      data: { reference: "A-9999" },
    });
    expect((await getAssessment(own.viewer, await send())).reference).toBe("A-10000");
    expect((await getAssessment(own.viewer, await send())).reference).toBe("A-10001");
    const elsewhere = await createVendor(other.admin, { name: "Elder Lab", website: "", description: "", handlesPhi: "no" });
    const { assessmentId } = await sendAssessment(other.admin, elsewhere, sending());
    expect((await getAssessment(other.viewer, assessmentId)).reference).toBe("A-0001");
  });

  it("takes the recipient from the vendor's contacts, of this vendor only", async () => {
    const form = { ...sending(), vendorId, contactName: "", contactEmail: "" };
    const made = (scope: TestOrganisation, vendor: string) =>
      db().contact.create({
        data: { organisationId: scope.organisationId, vendorId: vendor, name: "Bea", email: "bea@cedar.example.com" },
        select: { id: true },
      });
    const { id } = await made(own, vendorId);
    expect(await withRecipient(own.analyst, vendorId, { ...form, recipient: id })).toMatchObject({ contactEmail: "bea@cedar.example.com" });
    const second = await createVendor(own.analyst, { name: "Second", website: "", description: "", handlesPhi: "no" });
    const foreign = await made(own, second);
    await expect(withRecipient(own.analyst, vendorId, { ...form, recipient: foreign.id })).rejects.toMatchObject({ code: "not-found" });
    await expect(withRecipient(other.admin, vendorId, { ...form, recipient: id })).rejects.toMatchObject({ code: "not-found" });
  });
});

describe("links", () => {
  it("renewing ends the old link, its sessions and its message", async () => {
    const id = await send();
    const before = await linkToCopy(own.analyst, id);
    const [old] = await db().respondentLink.findMany({ where: { assessmentId: id } });
    await db().respondentSession.create({
      data: { organisationId: own.organisationId, linkId: old?.id ?? "", tokenHash: "h", expiresAt: new Date(Date.now() + 1000) },
    });
    await renewLink(own.analyst, id);
    expect(await db().respondentSession.count()).toBe(0);
    expect((await getAssessment(own.viewer, id)).links.map((link) => link.state)).toEqual(["open", "revoked"]);
    expect((await assessmentMessages(own.viewer, id)).map((message) => message.state)).toEqual(["waiting", "cancelled"]);
    const after = await linkToCopy(own.analyst, id);
    expect(after).not.toBeNull();
    expect(after).not.toBe(before);
  });

  it("revoking ends the link, and twice does nothing more", async () => {
    const id = await send();
    await revokeAssessmentLinks(own.analyst, id);
    await revokeAssessmentLinks(own.analyst, id);
    expect(await openLinks(id)).toEqual([]);
    expect(await linkToCopy(own.analyst, id)).toBeNull();
    const actions = (await assessmentHistory(own.viewer, id)).map((line) => line.action);
    expect(actions).toEqual(["assessment.link-revoked", "assessment.sent"]);
  });

  it("is not shown to a viewer, nor once it has expired", async () => {
    const id = await send();
    expect(await linkToCopy(own.viewer, id)).toBeNull();
    expect(await linkToCopy(own.analyst, id, new Date(Date.now() + 60 * 86_400_000))).toBeNull();
  });

  it("cannot be renewed when the vendor has nothing to do", async () => {
    await expect(renewLink(own.analyst, await submitted())).rejects.toMatchObject({ code: "invalid-state" });
  });
});

describe("state machine", () => {
  it("allows exactly the moves of core, from every state", async () => {
    const id = await send();
    const target = { organisationId: own.organisationId, id };
    const where = { organisationId_id: target };
    for (const state of assessmentStates) {
      for (const move of assessmentMoves) {
        await db().assessment.update({ where, data: { state } });
        const expected = nextState(state, move);
        const done = transaction((tx) => moveAssessment(tx, target, move));
        if (expected === null) await expect(done).rejects.toMatchObject({ code: "invalid-state" });
        else expect((await done).state).toBe(expected);
      }
    }
  });

  it("lets one of two moves at the same time win", async () => {
    const id = await submitted();
    const outcomes = await Promise.allSettled([
      decideAssessment(own.analyst, id, decision),
      requestChanges(own.admin, id, { message: "Please look again." }),
    ]);
    expect(outcomes.filter((outcome) => outcome.status === "fulfilled")).toHaveLength(1);
    const lost = outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason as { code?: string }] : []));
    expect(["conflict", "invalid-state"]).toContain(lost[0]?.code);
    expect(["decided", "changes-requested"]).toContain(await stateOf(id));
    const messages = await assessmentMessages(own.viewer, id);
    expect(messages.some((message) => message.kind === "changes-requested")).toBe((await stateOf(id)) === "changes-requested");
  });
});

describe("review", () => {
  it("begins with the first note, and a later note replaces it", async () => {
    const id = await submitted();
    await reviewAnswer(own.analyst, id, review);
    expect(await stateOf(id)).toBe("in-review");
    await reviewAnswer(own.admin, id, { questionId: "Q1", state: "flagged", note: "Which service?" });
    expect((await getAssessment(own.viewer, id)).reviews).toEqual([{ questionId: "Q1", state: "flagged", note: "Which service?" }]);
  });

  it("is not possible while the vendor writes, nor after the decision", async () => {
    await expect(reviewAnswer(own.analyst, await send(), review)).rejects.toMatchObject({ code: "invalid-state" });
    const id = await submitted();
    await decideAssessment(own.analyst, id, decision);
    await expect(reviewAnswer(own.analyst, id, review)).rejects.toMatchObject({ code: "invalid-state" });
  });

  it("gives the questionnaire back with the words and a new link, the old one ended", async () => {
    const id = await submitted();
    const before = await linkToCopy(own.analyst, id);
    await requestChanges(own.analyst, id, { message: "Which setting enforces it?" });
    expect(await stateOf(id)).toBe("changes-requested");
    const [message] = await assessmentMessages(own.viewer, id);
    expect(message).toMatchObject({ kind: "changes-requested", state: "waiting", recipient: "ann@cedar.example.com" });
    const after = await linkToCopy(own.analyst, id);
    expect(after).not.toBeNull();
    expect(after).not.toBe(before);
    expect(await openLinks(id)).toHaveLength(1);
    await renewLink(own.analyst, id);
    expect((await assessmentMessages(own.viewer, id)).filter((line) => line.state !== "cancelled")).toHaveLength(1);
  });
});

describe("decision", () => {
  it("names who decided and when, and the result of that moment", async () => {
    const id = await submitted();
    await decideAssessment(own.analyst, id, decision);
    const assessment = await getAssessment(own.viewer, id);
    expect(assessment).toMatchObject({ state: "decided", decision: decision.decision, decisionReason: decision.reason });
    expect(await deciderName(own.viewer, id)).toBe(own.analyst.name);
    const at = new Date(assessment.decidedAt ?? 0);
    const shown = await resultAt(own.viewer, vendorId, at);
    expect(shown?.assessmentId).toBe(id);
    expect(await resultAt(own.viewer, vendorId, new Date(at.getTime() - 3_600_000))).toBeNull();
    expect(await openLinks(id)).toEqual([]);
  });

  it("can be taken back, and says so in the history", async () => {
    const id = await submitted();
    await decideAssessment(own.analyst, id, decision);
    await reopenAssessment(own.admin, id);
    expect(await getAssessment(own.viewer, id)).toMatchObject({ state: "in-review", decision: null, decisionReason: "", decidedAt: null });
    expect(await deciderName(own.viewer, id)).toBeNull();
    expect((await assessmentHistory(own.viewer, id))[0]?.action).toBe("assessment.reopened");
  });
});

describe("lists", () => {
  it("come newest first, filtered by state and vendor, in pages", async () => {
    const first = await send();
    const second = await submitted();
    const all = { states: [], vendorId: null, after: null };
    const ids = async (filter: Parameters<typeof listAssessments>[1]) =>
      (await listAssessments(own.viewer, filter)).rows.map((row) => row.id);
    expect(await ids(all)).toEqual([second, first]);
    expect(await ids({ ...all, states: ["submitted"] })).toEqual([second]);
    expect(await ids({ ...all, after: second })).toEqual([first]);
    expect(await ids({ ...all, vendorId: "another" })).toEqual([]);
  });
});

describe("who may", () => {
  const verbs = (id: string) =>
    [
      ["sendAssessment", (actor: TestOrganisation["viewer"]) => sendAssessment(actor, vendorId, sending())],
      ["renewLink", (actor: TestOrganisation["viewer"]) => renewLink(actor, id)],
      ["revokeAssessmentLinks", (actor: TestOrganisation["viewer"]) => revokeAssessmentLinks(actor, id)],
      ["reviewAnswer", (actor: TestOrganisation["viewer"]) => reviewAnswer(actor, id, review)],
      ["requestChanges", (actor: TestOrganisation["viewer"]) => requestChanges(actor, id, { message: "Again." })],
      ["decideAssessment", (actor: TestOrganisation["viewer"]) => decideAssessment(actor, id, decision)],
      ["reopenAssessment", (actor: TestOrganisation["viewer"]) => reopenAssessment(actor, id)],
    ] as const;

  it("lets a viewer change nothing", async () => {
    const id = await submitted();
    for (const [name, verb] of verbs(id)) await expect(verb(own.viewer), name).rejects.toMatchObject({ code: "forbidden" });
    expect(await stateOf(id)).toBe("submitted");
  });

  it("finds nothing for another organisation", async () => {
    const id = await submitted();
    for (const [name, verb] of verbs(id)) await expect(verb(other.admin), name).rejects.toMatchObject({ code: "not-found" });
    await expect(getAssessment(other.admin, id)).rejects.toMatchObject({ code: "not-found" });
    expect((await listAssessments(other.admin, { states: [], vendorId, after: null })).rows).toEqual([]);
    expect(await assessmentMessages(other.admin, id)).toEqual([]);
    expect(await linkToCopy(other.admin, id)).toBeNull();
    expect(await assessmentHistory(other.admin, id)).toEqual([]);
    expect(await attachedEvidence(other.admin, id)).toEqual([]);
    expect(await deciderName(other.admin, id)).toBeNull();
    expect(await resultAt(other.admin, vendorId, new Date())).toBeNull();
    expect(await stateOf(id)).toBe("submitted");
  });
});
