import "@/server/testing/environment";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { isAppError } from "@/core/errors/app-error";
import { db } from "@/server/db/client";
import { freshDatabase } from "@/server/db/testing/fresh-database";
import { setUp } from "@/server/organisations/commands";
import { changePassword, listSessions, revokeSession, signOutEverywhere } from "./account";
import { actorOf, readSession } from "./session";
import { signIn, signOut } from "./sign-in";

beforeEach(freshDatabase);
beforeEach(async () => {
  await setUp({ organisationName: "Harbour Clinic", name: "Ada", email: "ada@clinic.example.com", password });
});

const password = "correct horse battery";
const address = 1;

const visitor = (cookie = "", from = `192.0.2.${address}`) => ({
  headers: new Headers({ cookie, "user-agent": "Test browser" }),
  address: from,
});
const attempt = (given: string, email = "ada@clinic.example.com", from?: string) =>
  signIn({ email, password: given, next: "" }, visitor("", from));
const outcome = async (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => "ok",
    (error: unknown) => (isAppError(error) ? `${error.code}: ${error.userMessage}` : String(error)),
  );
const cookieOf = (cookies: readonly string[]): string => cookies.map((cookie) => cookie.split(";")[0]).join("; ");
const signedIn = async () => {
  const cookie = cookieOf(await attempt(password));
  const session = await readSession(visitor(cookie).headers);
  const actor = await actorOf(session);
  if (session === null || actor === null) {
    throw new Error("sign-in gave no session");
  }
  return { cookie, session, actor };
};

describe("signing in", () => {
  it("opens a session whose cookie is out of scripts' reach, and makes an actor", async () => {
    const cookies = await attempt(password);
    expect(cookies.join()).toMatch(/^mailwitness-session=[^;]+; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax/);
    const actor = await actorOf(await readSession(visitor(cookieOf(cookies)).headers));
    expect(actor).toMatchObject({ name: "Ada", email: "ada@clinic.example.com", role: "admin", organisationId: "organisation" });
  });

  it("answers a wrong password, an unknown address and a person without organisation alike", async () => {
    const wrong = await outcome(attempt("not the password"));
    expect(wrong).toBe("invalid-input: The email address or the password is wrong.");
    expect(await outcome(attempt(password, "nobody@clinic.example.com"))).toBe(wrong);
    expect(await outcome(attempt(password, "not an address"))).toBe(wrong);
    await db().member.deleteMany({});
    expect(await outcome(attempt(password))).toBe(wrong);
    expect(await db().session.count()).toBe(0);
  });

  it("takes long passwords in any script in full", async () => {
    const { actor } = await signedIn();
    const long = "密码🔑".repeat(40);
    await changePassword(actor, null, { currentPassword: password, newPassword: long });
    expect(await outcome(attempt(long.slice(0, -1)))).toMatch(/^invalid-input/);
    expect(await outcome(attempt(long))).toBe("ok");
  });

  it("refuses the eleventh guess on one account, from wherever, also when all come at once", async () => {
    const guesses = Array.from({ length: 15 }, (_, index) => outcome(attempt(`guess ${index} of many`, undefined, `198.51.100.${index}`)));
    const answers = await Promise.all(guesses);
    expect(answers.filter((answer) => answer.startsWith("rate-limited"))).toHaveLength(5);
    expect(await outcome(attempt(password, undefined, "203.0.113.9"))).toMatch(/^rate-limited: Too many attempts\. Wait 1\d minutes/);
  });

  it("counts one network for many accounts, and an IPv6 /64 as one", async () => {
    const answers: string[] = [];
    for (let index = 0; index < 51; index += 1) {
      answers.push(await outcome(attempt("x", `user${index}@clinic.example.com`, `2001:db8:0:7::${index.toString(16)}`)));
    }
    expect(answers[49]).toMatch(/^invalid-input/);
    expect(answers[50]).toMatch(/^rate-limited/);
    expect(await outcome(attempt("x", "other@clinic.example.com", "2001:db8:0:8::1"))).toMatch(/^invalid-input/);
  });

  it("forgets failures after a success", async () => {
    for (let index = 0; index < 9; index += 1) {
      await outcome(attempt("wrong password"));
    }
    expect(await outcome(attempt(password))).toBe("ok");
    expect(await outcome(attempt("wrong password"))).toMatch(/^invalid-input/);
  });

  it("replaces the session that the browser had", async () => {
    const { cookie, session } = await signedIn();
    const next = cookieOf(await signIn({ email: "ada@clinic.example.com", password, next: "" }, visitor(cookie)));
    expect(next).not.toBe(cookie);
    expect(await readSession(visitor(cookie).headers)).toBeNull();
    expect((await readSession(visitor(next).headers))?.id).not.toBe(session.id);
  });
});

describe("a session", () => {
  it("is not found by a forged or changed cookie", async () => {
    const { cookie } = await signedIn();
    const [name = "", value = ""] = cookie.split("=");
    const token = decodeURIComponent(value).split(".")[0] ?? "";
    expect(await readSession(visitor(`${name}=${token}`).headers)).toBeNull();
    expect(await readSession(visitor(`${name}=${encodeURIComponent(`${token}.AAAA`)}`).headers)).toBeNull();
  });

  it("ends after 30 idle minutes, and stays while it is used", async () => {
    const { cookie } = await signedIn();
    const minutes = (count: number): Date => new Date(Date.now() + count * 60_000);
    expect(await readSession(visitor(cookie).headers, minutes(25))).not.toBeNull();
    expect(await readSession(visitor(cookie).headers, minutes(50))).not.toBeNull();
    expect(await readSession(visitor(cookie).headers, minutes(81))).toBeNull();
    expect(await db().session.count()).toBe(0);
  });

  it("ends after 12 hours, however busy", async () => {
    const { cookie } = await signedIn();
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 12 * 3_600_000 + 1000 });
    try {
      await db().session.updateMany({ data: { updatedAt: new Date() } });
      expect(await readSession(visitor(cookie).headers)).toBeNull();
    } finally {
      vi.useRealTimers();
    }
  });

  it("ends with sign-out, at once", async () => {
    const { cookie } = await signedIn();
    const cookies = await signOut(visitor(cookie).headers);
    expect(cookies.join()).toMatch(/mailwitness-session=;.*Max-Age=0/);
    expect(await readSession(visitor(cookie).headers)).toBeNull();
  });

  it("is listed and revoked by its owner only", async () => {
    const here = await signedIn();
    const there = await signedIn();
    const lines = await listSessions(here.actor, here.session.id);
    expect(lines.map((line) => [line.id, line.isCurrent])).toEqual(
      expect.arrayContaining([
        [here.session.id, true],
        [there.session.id, false],
      ]),
    );
    const { organisationForTest } = await import("./testing");
    const stranger = (await organisationForTest("Other")).admin;
    await expect(revokeSession(stranger, there.session.id)).rejects.toMatchObject({ code: "not-found" });
    expect(await listSessions(stranger, null)).toEqual([]);
    await revokeSession(here.actor, there.session.id);
    expect(await readSession(visitor(there.cookie).headers)).toBeNull();
    expect(await readSession(visitor(here.cookie).headers)).not.toBeNull();
  });

  it("ends everywhere at once, and elsewhere with a new password", async () => {
    const here = await signedIn();
    const there = await signedIn();
    await expect(
      changePassword(here.actor, here.session.id, { currentPassword: "wrong one", newPassword: "another long password" }),
    ).rejects.toMatchObject({ code: "invalid-input" });
    await changePassword(here.actor, here.session.id, { currentPassword: password, newPassword: "another long password" });
    expect(await readSession(visitor(there.cookie).headers)).toBeNull();
    expect(await readSession(visitor(here.cookie).headers)).not.toBeNull();
    expect(await outcome(attempt(password))).toMatch(/^invalid-input/);
    await signOutEverywhere(here.actor);
    expect(await readSession(visitor(here.cookie).headers)).toBeNull();
  });
});

describe("the stored password", () => {
  it("is a salted scrypt hash", async () => {
    const account = await db().account.findFirstOrThrow({ select: { password: true } });
    expect(account.password).toMatch(/^[0-9a-f]{32}:[0-9a-f]{128}$/);
  });
});
