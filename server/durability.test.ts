import "@/server/testing/environment";
import { createHash } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, expect, test } from "vitest";
import { setUpInput } from "@/core/organisation/schema";
import { verifyChain } from "@/server/audit/verify-chain";
import { actorOf, readSession } from "@/server/auth/session";
import { signIn } from "@/server/auth/sign-in";
import { db } from "@/server/db/client";
import { freshDatabase, freshDatabaseUrl } from "@/server/db/testing/fresh-database";
import { setUp } from "@/server/organisations/commands";
import { sentForTest } from "@/server/respondent/testing";
import { existingBuild, serveBuild } from "@/server/testing/built-application";

const build = existingBuild();
const kills = 3;
const who = { email: "ann@clinic.example.com", password: "a long enough password" };
const data = mkdtempSync(join(tmpdir(), "mailwitness-durability-"));

beforeAll(freshDatabase);

/** Waits for work that was acknowledged since the start, so that the kill falls into the middle of it on any machine. */
async function untilBusy(start: Acknowledged, now: () => Acknowledged): Promise<void> {
  const deadline = Date.now() + 40_000;
  while (Date.now() < deadline && (now().evidence < start.evidence + 3 || now().answered < start.answered + 2)) await sleep(50);
}

interface Acknowledged {
  readonly evidence: number;
  readonly answered: number;
}

test.skipIf(build === null)("what was acknowledged over HTTP outlives kill -9", { timeout: 300_000 }, async () => {
  const { member, vendorId, token } = await people();
  const evidence = new Map<string, string>();
  let answered = 0;
  for (let killed = 0; killed < kills; killed += 1) {
    const { origin, kill } = await serveBuild(build ?? "", { DATABASE_URL: freshDatabaseUrl(), DATA_DIR: data });
    const respondent = cookieOf((await fetch(`${origin}/respond/open/${token}`, { redirect: "manual" })).headers.getSetCookie());
    const alive = { yes: true };
    const upload = async (worker: number): Promise<void> => {
      for (let index = 0; alive.yes; index += 1) {
        const mark = `relay-${String(killed)}-${String(worker)}-${String(index)}.example.com`;
        const id = await addEvidence(origin, { cookie: member, vendorId, mark });
        if (id !== null) evidence.set(id, mark);
      }
    };
    const answer = async (): Promise<void> => {
      while (alive.yes) answered = (await saveAnswer(origin, { cookie: respondent, revision: answered })) ?? answered;
    };
    const work = Promise.all([upload(1), upload(2), answer()].map(async (done) => done.catch(() => undefined)));
    await untilBusy({ evidence: evidence.size, answered }, () => ({ evidence: evidence.size, answered }));
    await sleep(Math.random() * 1000);
    await kill();
    alive.yes = false;
    await work;
  }
  process.stdout.write(`${String(kills)} kills over HTTP: ${String(evidence.size)} items and revision ${String(answered)} acknowledged\n`);
  expect(evidence.size).toBeGreaterThan(kills);
  expect(answered).toBeGreaterThan(kills);
  await expectAll(evidence);
  const row = await db().answer.findFirstOrThrow({ select: { revision: true, comment: true } });
  expect(row.revision).toBeGreaterThanOrEqual(answered);
  expect(row.comment).toBe(commentOf(row.revision));
  expect(await db().answerRevision.count()).toBe(row.revision);
  expect(await verifyChain("organisation")).toMatchObject({ intact: true });
});

/** Every acknowledged item is there with its own bytes, and every row of a file has a whole file, also where nobody was told. */
async function expectAll(acknowledged: ReadonlyMap<string, string>): Promise<void> {
  const rows = await db().evidence.findMany({ select: { id: true, fileId: true, sha256: true } });
  const known = new Map(rows.map((row) => [row.id, row]));
  for (const [id, mark] of acknowledged) {
    const sha256 = known.get(id)?.sha256 ?? "missing";
    expect(await readFile(blobPath(sha256), "utf8")).toContain(mark);
  }
  const files = await db().storedFile.findMany({ select: { id: true, sha256: true, size: true } });
  for (const { sha256, size } of files) {
    const bytes = await readFile(blobPath(sha256));
    expect([createHash("sha256").update(bytes).digest("hex"), bytes.byteLength]).toEqual([sha256, size]);
  }
  expect(new Set(files.map((file) => file.id)), "no file without its item").toEqual(new Set(rows.map((row) => row.fileId)));
}

const blobPath = (sha256: string): string => join(data, "files", sha256.slice(0, 2), sha256);

async function people(): Promise<{ member: string; vendorId: string; token: string }> {
  await setUp(setUpInput.parse({ organisationName: "Clinic", name: "Ann", ...who }));
  const member = cookieOf(await signIn({ ...who, next: "" }, { headers: new Headers(), address: "192.0.2.1" }));
  const actor = await actorOf(await readSession(new Headers({ cookie: member })));
  if (actor === null) throw new Error("sign-in gave no actor");
  return { member, ...(await sentForTest(actor)) };
}

/** The id of the item once the server said that it is kept; null for any other answer. */
async function addEvidence(origin: string, item: { cookie: string; vendorId: string; mark: string }): Promise<string | null> {
  const text = `Received: from ${item.mark} (${item.mark} [192.0.2.7])\n\tby mx.clinic.example.com (Postfix) with ESMTPS id x1; Mon, 02 Nov 2026 10:00:00 +0000\n`;
  const body = new URLSearchParams({ text });
  const headers = { cookie: item.cookie, origin };
  const answer = await fetch(`${origin}/api/evidence/add/${item.vendorId}`, { method: "POST", body, headers, redirect: "manual" });
  return /^\/evidence\/([\w-]+)$/.exec(answer.headers.get("location") ?? "")?.[1] ?? null;
}

/** The revision that the server said it saved. */
async function saveAnswer(origin: string, given: { cookie: string; revision: number }): Promise<number | null> {
  const body = new URLSearchParams({ value: "yes", comment: commentOf(given.revision + 1), revision: String(given.revision) });
  const headers = { cookie: given.cookie, origin };
  const answer = await fetch(`${origin}/respond/questions/Q1/autosave`, { method: "POST", body, headers });
  if (answer.ok) return ((await answer.json()) as { revision: number }).revision;
  // Saved before the kill, and never told: the next one starts from there.
  return answer.status === 409 ? (await db().answer.findFirstOrThrow({ select: { revision: true } })).revision : null;
}

const commentOf = (revision: number): string => `version ${String(revision)}`;

const cookieOf = (cookies: readonly string[]): string => cookies.map((cookie) => cookie.split(";")[0] ?? "").join("; ");
