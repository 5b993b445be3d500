import "@/server/testing/environment";
import { createHash } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { attestationInput, changesInput, decisionInput, reviewInput } from "@/core/assessment/schema";
import { currentQuestionnaire } from "@/core/questionnaire/registry";
import { questionsOf } from "@/core/respondent/request";
import { renewLink, revokeAssessmentLinks } from "@/server/assessments/commands";
import { getAssessment } from "@/server/assessments/queries";
import { decideAssessment, requestChanges, reviewAnswer } from "@/server/assessments/review-commands";
import type { Actor } from "@/server/auth/actor";
import { organisationForTest } from "@/server/auth/testing";
import { tokenHash } from "@/server/auth/secret-token";
import { db } from "@/server/db/client";
import { freshDatabase } from "@/server/db/testing/fresh-database";
import { keptText } from "@/server/evidence/kept-text";
import { currentResult } from "@/server/results/queries";
import { readAssessmentInput } from "@/server/results/read-input";
import { attachEvidence, removeEvidence } from "./attach";
import { sessionCookie } from "./cookie";
import { openLink } from "./open-link";
import { getRequest, getSealedCopy } from "./queries";
import type { Respondent } from "./respondent";
import { saveAnswer } from "./save-answer";
import { IDLE_MILLISECONDS, readRespondent } from "./session";
import { submit } from "./submit";
import { sentForTest, type SentForTest } from "./testing";

let analyst: Actor;
let sent: SentForTest;
let respondent: Respondent;

beforeEach(async () => {
  const drop = await freshDatabase();
  ({ analyst } = await organisationForTest());
  sent = await sentForTest(analyst);
  ({ respondent } = sent);
  return drop;
});

describe("the link", () => {
  test("is exchanged for a session, as often as it is opened, and only hashes are stored", async () => {
    const [one, two] = [await opened(sent.token), await opened(sent.token)];
    expect(one).not.toBe(two);
    expect(await readRespondent(asking(one))).toMatchObject({
      assessmentId: sent.assessmentId,
      name: "Robin Field",
      email: "robin@cedar.example.com",
    });
    const stored = JSON.stringify([await db().respondentSession.findMany(), await db().respondentLink.findMany()]);
    for (const secret of [one, two, sent.token]) expect(stored).not.toContain(secret);
    const link = await db().respondentLink.findFirstOrThrow({ select: { firstOpenedAt: true, lastOpenedAt: true } });
    expect(link.firstOpenedAt).not.toBeNull();
    expect(link.lastOpenedAt?.getTime()).toBeGreaterThanOrEqual(link.firstOpenedAt?.getTime() ?? Infinity);
  });

  test("unknown, expired, revoked and decided are told apart, and only the sender's name is given", async () => {
    expect(await openLink("x".repeat(43))).toEqual({ ok: false, reason: "unknown", sender: null });
    expect(await openLink("short")).toMatchObject({ reason: "unknown" });
    const sender = { organisation: "Harbour Clinic", name: analyst.name };
    expect(await openLink(sent.token, new Date("3001-01-01"))).toEqual({ ok: false, reason: "expired", sender });
    await revokeAssessmentLinks(analyst, sent.assessmentId);
    expect(await openLink(sent.token)).toEqual({ ok: false, reason: "revoked", sender });
    await db().assessment.updateMany({ data: { state: "decided" } });
    expect(await openLink(sent.token)).toEqual({ ok: false, reason: "decided", sender });
  });

  test("a session ends when it idles, and at once with its link; another cookie is nobody", async () => {
    const token = await opened(sent.token);
    const start = Date.now();
    const almost = new Date(start + IDLE_MILLISECONDS - 60_000);
    expect(await readRespondent(asking(token), almost)).not.toBeNull();
    expect(await readRespondent(asking(token), new Date(start + IDLE_MILLISECONDS + 60_000))).not.toBeNull();
    expect(await readRespondent(asking(token), new Date(almost.getTime() + 3 * IDLE_MILLISECONDS))).toBeNull();
    expect(await readRespondent(asking("y".repeat(43)))).toBeNull();
    expect(await readRespondent(new Headers())).toBeNull();
    const fresh = await opened(sent.token);
    await renewLink(analyst, sent.assessmentId);
    expect(await readRespondent(asking(fresh))).toBeNull();
  });
});

describe("answers", () => {
  test("the first one starts the assessment; each version is kept; saving the same again changes nothing", async () => {
    expect((await getRequest(respondent)).state).toBe("open");
    const first = await saveAnswer(respondent, single("Q1", "yes", 0));
    expect(first).toMatchObject({ ok: true, revision: 1, missing: [] });
    expect((await db().assessment.findFirstOrThrow({ select: { state: true } })).state).toBe("in-progress");
    expect(await saveAnswer(respondent, single("Q1", "yes", 0))).toMatchObject({ revision: 1 });
    expect(await saveAnswer(respondent, single("Q1", "unsure", 1))).toMatchObject({ revision: 2 });
    const revisions = await db().answerRevision.findMany({
      orderBy: { revision: "asc" },
      select: { revision: true, value: true, answeredBy: true },
    });
    expect(revisions).toEqual([
      { revision: 1, value: '{"choice":"yes","type":"single"}', answeredBy: "Robin Field" },
      { revision: 2, value: '{"choice":"unsure","type":"single"}', answeredBy: "Robin Field" },
    ]);
  });

  test("a version that the form did not start from is not overwritten", async () => {
    await saveAnswer(respondent, single("Q1", "yes", 0));
    await expect(saveAnswer(respondent, single("Q1", "no", 0))).rejects.toMatchObject({ code: "conflict" });
    const both = await Promise.allSettled([
      saveAnswer(respondent, single("Q1", "no", 1)),
      saveAnswer(respondent, single("Q1", "unsure", 1)),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await db().answerRevision.count()).toBe(2);
  });

  test("what is no answer is a value; a hidden or unknown question is not found", async () => {
    expect(await saveAnswer(respondent, single("Q1", "perhaps", 0))).toEqual({
      ok: false,
      errors: [{ field: "value", message: "Choose one of the answers." }],
    });
    await saveAnswer(respondent, single("Q1", "no", 0));
    await expect(saveAnswer(respondent, single("Q15", "required-all", 0))).rejects.toMatchObject({ code: "not-found" });
    await expect(saveAnswer(respondent, single("Q999", "yes", 0))).rejects.toMatchObject({ code: "not-found" });
    const request = await getRequest(respondent);
    expect(questionsOf(request).map(({ question }) => question.id)).toEqual(["Q1"]);
    expect(request).toMatchObject({ complete: true, answered: 1, shown: 1 });
  });

  test("a table may be saved half done, and says what is missing", async () => {
    const saved = await saveAnswer(respondent, { questionId: "Q29", raw: raw({ R1: "bounced", R2: "held" }), expectedRevision: 0 });
    expect(saved.ok && saved.missing.map(({ field }) => field)).toEqual(
      Array.from({ length: 13 }, (_, index) => `value.R${String(index + 3)}`),
    );
    expect(questionsOf(await getRequest(respondent)).find(({ question }) => question.id === "Q29")).toMatchObject({
      answered: false,
      revision: 1,
    });
  });
});

describe("attachments", () => {
  test("of a message only trace headers are kept, and what was left out is recorded", async () => {
    const id = await attachEvidence(respondent, "Q13", file("visit.eml", eml));
    const row = await db().evidence.findFirstOrThrow({
      where: { id },
      select: { grade: true, kind: true, collectedBy: true, collectedById: true, vendorId: true, dropped: true },
    });
    expect(row).toMatchObject({ grade: "E2", kind: "message", collectedBy: "Robin Field", collectedById: null, vendorId: sent.vendorId });
    const kept = await keptText(analyst, id);
    expect(kept).toContain("Received: from out.cedar.test");
    expect(kept).not.toMatch(/Jane|biopsy/);
    expect(JSON.parse(row.dropped)).toMatchObject({ fields: [{ name: "Subject", count: 1 }] });
    const saved = await saveAnswer(respondent, { questionId: "Q13", raw: raw(["of-somebody-else"]), expectedRevision: 0 });
    expect(saved).toMatchObject({ ok: true, missing: [] });
    expect(questionsOf(await getRequest(respondent)).find(({ question }) => question.id === "Q13")?.answer?.value).toEqual({
      type: "file",
      evidenceIds: [id],
    });
  });

  test("a setting is E2, a document E1; mail that cannot be reduced and other types are refused in words", async () => {
    const setting = await attachEvidence(respondent, "Q15", {
      ...file("x", '{"ConfigurationSetName":"a","DeliveryOptions":{"TlsPolicy":"REQUIRE"}}'),
      fileName: null,
    });
    const screenshot = await attachEvidence(respondent, "Q15", {
      bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1),
      fileName: "shot.png",
      mediaType: "image/png",
    });
    const grades = await db().evidence.findMany({
      where: { id: { in: [setting, screenshot] } },
      orderBy: { id: "asc" },
      select: { kind: true, grade: true },
    });
    expect(grades).toEqual([
      { kind: "provider-setting", grade: "E2" },
      { kind: "document", grade: "E1" },
    ]);
    const refused: [string, string, string][] = [
      ["virus.exe", "MZ", ".eml, .txt, .mbox, .json, .pdf, .png, .jpg, .jpeg"],
      ["fake.pdf", "MZ", "This is no PDF file"],
      ["sent.eml", "Subject: Jane's biopsy\r\nFrom: a@b.test\r\n\r\nbody", "no Received line"],
      ["forwarded.txt", "-----Original Message-----\nJane's biopsy", "forwarded text"],
      ["empty.txt", "", "The file is empty"],
    ];
    for (const [name, text, words] of refused) {
      await expect(attachEvidence(respondent, "Q15", file(name, text))).rejects.toMatchObject({
        userMessage: expect.stringContaining(words) as string,
      });
    }
    await expect(attachEvidence(respondent, "Q13", file("a.json", "{}"))).rejects.toMatchObject({ code: "invalid-input" });
    await expect(
      attachEvidence(respondent, "Q15", { ...file("big.pdf", ""), bytes: new Uint8Array(10 * 1024 * 1024 + 1) }),
    ).rejects.toMatchObject({ userMessage: expect.stringContaining("10 MB") as string });
    expect(await db().evidence.count()).toBe(2);
  });

  test("can be taken back before sending; the answer that named it goes too; foreign ids are not found", async () => {
    const id = await attachEvidence(respondent, "Q13", file("visit.eml", eml));
    await saveAnswer(respondent, { questionId: "Q13", raw: raw([]), expectedRevision: 0 });
    const other = (await sentForTest(analyst)).respondent;
    await expect(removeEvidence(other, "Q13", id)).rejects.toMatchObject({ code: "not-found" });
    await expect(removeEvidence(respondent, "Q15", id)).rejects.toMatchObject({ code: "not-found" });
    await removeEvidence(respondent, "Q13", id);
    expect([await db().evidence.count(), await db().storedFile.count(), await db().answer.count()]).toEqual([0, 0, 0]);
  });
});

describe("sending", () => {
  test("refuses while a shown question is open, and names it", async () => {
    await saveAnswer(respondent, single("Q1", "yes", 0));
    await expect(submit(respondent, attestation)).rejects.toMatchObject({
      code: "invalid-state",
      userMessage: expect.stringContaining("“Is there a signed business associate agreement") as string,
    });
    expect(await db().attestation.count()).toBe(0);
  });

  test("seals, moves on, queues a copy and lets the answers count", async () => {
    await answerEverything(respondent);
    expect((await getAssessment(analyst, sent.assessmentId)).answers).toEqual({});
    const scope = { organisationId: analyst.organisationId, vendorId: sent.vendorId };
    expect((await readAssessmentInput(db(), scope, new Date())).input).toMatchObject({ answers: {}, observations: [] });
    await submit(respondent, attestation);
    expect((await readAssessmentInput(db(), scope, new Date())).input.observations.length).toBeGreaterThan(0);
    const assessment = await getAssessment(analyst, sent.assessmentId);
    expect(assessment).toMatchObject({ state: "submitted", attestations: [{ name: "Robin Field", role: "CTO" }] });
    const copy = await getSealedCopy(respondent);
    expect(createHash("sha256").update(copy.text).digest("hex")).toBe(assessment.attestations[0]?.answersSha256);
    expect(await getRequest(respondent)).toMatchObject({
      state: "sent",
      receipt: { answersSha256: assessment.attestations[0]?.answersSha256 },
    });
    expect(await db().outboxMessage.count({ where: { kind: "submission-copy", recipient: "robin@cedar.example.com" } })).toBe(1);
    expect((await currentResult(analyst, sent.vendorId))?.result.inference.exposure.plaintext.state).toBe("open");
    const condition = await db().evidence.findFirstOrThrow({ select: { receiverCondition: true } });
    expect(condition.receiverCondition).toBe("production");
    const actions = await db().auditEntry.findMany({
      where: { actorKind: "respondent" },
      orderBy: { sequence: "asc" },
      select: { action: true },
    });
    expect(actions.map(({ action }) => action)).toEqual(["assessment.started", "evidence.attached", "assessment.submitted"]);
  });

  test("happens once: of two at the same time one wins, and nothing changes afterwards", async () => {
    await answerEverything(respondent);
    const both = await Promise.allSettled([submit(respondent, attestation), submit(respondent, attestation)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await db().attestation.count()).toBe(1);
    await expect(submit(respondent, attestation)).rejects.toMatchObject({ code: "invalid-state" });
    await expect(saveAnswer(respondent, single("Q1", "no", 1))).rejects.toMatchObject({ code: "invalid-state" });
    await expect(attachEvidence(respondent, "Q15", file("a.txt", "x"))).rejects.toMatchObject({ code: "invalid-state" });
  });

  test("given back: accepted answers are locked, the others and their notes are shown, sent files stay", async () => {
    await answerEverything(respondent);
    await submit(respondent, attestation);
    await reviewAnswer(analyst, sent.assessmentId, reviewInput.parse({ questionId: "Q1", state: "accepted", note: "internal praise" }));
    await reviewAnswer(analyst, sent.assessmentId, reviewInput.parse({ questionId: "Q4", state: "flagged", note: "internal doubt" }));
    await reviewAnswer(
      analyst,
      sent.assessmentId,
      reviewInput.parse({ questionId: "Q15", state: "needs-clarification", note: "Which setting?" }),
    );
    await requestChanges(analyst, sent.assessmentId, changesInput.parse({ message: "Please look again." }));
    const request = await getRequest(respondent);
    expect(request.state).toBe("returned");
    const entries = new Map(questionsOf(request).map((entry) => [entry.question.id, entry]));
    expect(entries.get("Q1")).toMatchObject({ locked: true, clarification: null });
    expect(entries.get("Q15")).toMatchObject({ locked: false, clarification: "Which setting?" });
    expect(JSON.stringify(request)).not.toContain("internal");
    await expect(saveAnswer(respondent, single("Q1", "no", 1))).rejects.toMatchObject({
      userMessage: expect.stringContaining("accepted") as string,
    });
    const item = entries.get("Q13")?.attached[0];
    await expect(removeEvidence(respondent, "Q13", item?.id ?? "")).rejects.toMatchObject({ code: "invalid-state" });
    const asSent = (await getAssessment(analyst, sent.assessmentId)).answers;
    expect(asSent["Q15"]).toBeDefined();
    await saveAnswer(respondent, single("Q15", "we-use-tls", entries.get("Q15")?.revision ?? 0));
    expect((await getAssessment(analyst, sent.assessmentId)).answers).toEqual(asSent);
    const counted = await readAssessmentInput(db(), { organisationId: analyst.organisationId, vendorId: sent.vendorId }, new Date());
    expect(counted.input.answers).toEqual(asSent);
    await submit(respondent, attestation);
    expect((await getAssessment(analyst, sent.assessmentId)).answers).not.toEqual(asSent);
    expect(await db().attestation.count()).toBe(2);
    await decideAssessment(analyst, sent.assessmentId, decisionInput.parse({ decision: "rejected", reason: "r" }));
    expect((await getRequest(respondent)).state).toBe("closed");
  });
});

describe("what is kept from a respondent", () => {
  test("nothing that he is given holds a point, mark, condition or control", async () => {
    await answerEverything(respondent);
    const given = [await getRequest(respondent)];
    await submit(respondent, attestation);
    const text = JSON.stringify([...given, await getRequest(respondent), await getSealedCopy(respondent)]);
    expect(text).not.toMatch(/points|\\?"mark|shownIf|controls|followUp|dontKnowPoints|includes\\?"|hasAnswer/);
    for (const control of new Set(currentQuestionnaire.questions.flatMap((question): readonly string[] => question.controls)))
      expect(text).not.toContain(control);
    for (const { followUp } of currentQuestionnaire.questions) if (followUp !== undefined) expect(text).not.toContain(followUp);
    for (const secret of [sent.vendorId, sent.assessmentId, analyst.memberId, analyst.email]) expect(text).not.toContain(secret);
  });

  test("another organisation's link leads to nothing of ours", async () => {
    const foreign = await organisationForTest("Other");
    const stranger = (await sentForTest(foreign.analyst)).respondent;
    const crossed = { ...stranger, assessmentId: sent.assessmentId } as Respondent;
    const attempts = [
      getRequest(crossed),
      getSealedCopy(crossed),
      saveAnswer(crossed, single("Q1", "yes", 0)),
      attachEvidence(crossed, "Q13", file("visit.eml", eml)),
      removeEvidence(crossed, "Q13", "x"),
      submit(crossed, attestation),
    ];
    for (const attempt of await Promise.allSettled(attempts))
      expect(attempt).toMatchObject({ status: "rejected", reason: { code: "not-found" } });
  });
});

const attestation = attestationInput.parse({ name: "Robin Field", role: "CTO", agreed: "on" });

const eml = [
  "Received: from out.cedar.test (out.cedar.test [198.51.100.7])",
  "\tby mx.harbour.example.com (Postfix) with ESMTPS id 4XyZ1 for <desk@harbour.example.com>;",
  "\tMon, 16 Nov 2026 10:00:01 +0000 (UTC)",
  "From: billing@cedar.test",
  "Subject: Jane's biopsy",
  "",
  "Jane's biopsy results",
].join("\r\n");

const raw = (value: unknown) => ({ status: "answered", value, comment: "", notApplicableReason: "" });
const single = (questionId: string, choice: string, expectedRevision: number) => ({ questionId, raw: raw(choice), expectedRevision });
const file = (fileName: string, text: string) => ({ bytes: new TextEncoder().encode(text), fileName, mediaType: "" });

async function opened(token: string): Promise<string> {
  const link = await openLink(token);
  if (!link.ok) throw new Error(link.reason);
  expect(await db().respondentSession.count({ where: { tokenHash: tokenHash(link.sessionToken) } })).toBe(1);
  return link.sessionToken;
}

const asking = (token: string): Headers => new Headers({ cookie: `other=1; ${sessionCookie(token).split(";")[0] ?? ""}` });

/** Answers whatever is shown, until nothing is open any more. */
async function answerEverything(who: Respondent): Promise<void> {
  const id = await attachEvidence(who, "Q13", file("visit.eml", eml));
  for (let open = await nextOpen(who); open !== undefined; open = await nextOpen(who)) {
    const { question, revision } = open;
    const values: Record<string, unknown> = {
      single: "choices" in question.body ? question.body.choices.at(-2)?.id : "",
      multi: "choices" in question.body ? question.body.choices.at(0)?.id : "",
      text: "TlsPolicy = REQUIRE",
      dates: { effective: "2026-01-01", expiry: "2028-01-01" },
      "per-file": { [id]: "production" },
      matrix: question.body.type === "matrix" ? Object.fromEntries(question.body.rows.map((row) => [row.id, "unknown"])) : {},
    };
    const chosen = question.id === "Q1" ? "yes" : question.id === "Q15" ? "when-available" : values[question.body.type];
    const saved = await saveAnswer(who, { questionId: question.id, raw: raw(chosen), expectedRevision: revision });
    expect(saved).toMatchObject({ ok: true, missing: [] });
  }
}

async function nextOpen(who: Respondent) {
  return questionsOf(await getRequest(who)).find((entry) => !entry.answered);
}
