import "@/server/testing/environment";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { organisationForTest } from "@/server/auth/testing";
import { db } from "@/server/db/client";
import { freshDatabase } from "@/server/db/testing/fresh-database";
import { localBlobStore } from "@/server/files/local-blob-store";
import { useBlobStore } from "@/server/files/store";
import { attachEvidence } from "./attach";
import { saveAnswer } from "./save-answer";
import { sentForTest, type SentForTest } from "./testing";

let sent: SentForTest;

beforeEach(async () => {
  useBlobStore(localBlobStore(await mkdtemp(join(tmpdir(), "mailwitness-limits-"))));
  const drop = await freshDatabase();
  sent = await sentForTest((await organisationForTest()).analyst);
  return drop;
});

/** As if the window's attempts had all been made. */
const usedUp = async (): Promise<unknown> => db().rateLimit.updateMany({ data: { count: 5000 } });

const save = async (comment: string) =>
  saveAnswer(sent.respondent, {
    questionId: "Q1",
    raw: { status: "answered", value: "yes", comment, notApplicableReason: "" },
    expectedRevision: 0,
  });

test("a respondent's versions have an end", async () => {
  expect(await save("a")).toMatchObject({ ok: true });
  await usedUp();
  await expect(save("b")).rejects.toMatchObject({ code: "rate-limited" });
  expect(await db().answerRevision.count()).toBe(1);
});

test("a respondent's files have an end, also those that are taken back, and no title ends in half a sign", async () => {
  const raw = { bytes: new TextEncoder().encode("%PDF-1.7"), fileName: `${"😀".repeat(100)}.pdf`, mediaType: "application/pdf" };
  await attachEvidence(sent.respondent, "Q1", raw);
  const { title } = await db().evidence.findFirstOrThrow({ select: { title: true } });
  expect(title).toBe("😀".repeat(80));
  await usedUp();
  await expect(attachEvidence(sent.respondent, "Q1", raw)).rejects.toMatchObject({ code: "rate-limited" });
});
