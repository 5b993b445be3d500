import "@/server/testing/environment";
import { beforeEach, expect, it, vi } from "vitest";
import { setUpInput } from "@/core/organisation/schema";
import { freshDatabase } from "@/server/db/testing/fresh-database";
import type * as environment from "@/server/env";
import { setUp } from "@/server/organisations/commands";
import { sessionCookie, sessionToken } from "@/server/respondent/cookie";
import { readSession } from "./session";
import { signIn, signOut } from "./sign-in";

vi.mock("@/server/env", async (original) => {
  const real = await original<typeof environment>();
  const settings = real.readSettings({ ...process.env, MAILWITNESS_ORIGIN: "https://mail.clinic.example.com" });
  return { ...real, settings: () => settings };
});

beforeEach(freshDatabase);

const who = { email: "ann@clinic.example.com", password: "a long enough password" };
const SECURE = /^__Host-mailwitness-[a-z]+=[^;]+(?=.*; Path=\/(?:;|$))(?=.*; HttpOnly)(?=.*; SameSite=Lax)(?=.*; Secure)(?!.*Domain)/i;

it("keeps the session of a member in a cookie that only this host can set, over TLS", async () => {
  await setUp(setUpInput.parse({ organisationName: "Clinic", name: "Ann", ...who }));
  const [cookie = "", ...more] = await signIn({ ...who, next: "" }, { headers: new Headers(), address: "192.0.2.1" });
  expect(more).toEqual([]);
  expect(cookie).toMatch(SECURE);
  const [pair = ""] = cookie.split(";");
  const headers = new Headers({ cookie: pair });
  expect(await readSession(headers)).toMatchObject({ email: who.email });
  expect(await readSession(new Headers({ cookie: pair.replace("__Host-", "") })), "set by a neighbour host").toBeNull();
  expect((await signOut(headers)).join()).toMatch(/__Host-mailwitness-session=;.*Max-Age=0/i);
  expect(await readSession(headers)).toBeNull();
});

it("keeps the session of a respondent likewise", () => {
  const cookie = sessionCookie("t0ken");
  expect(cookie).toMatch(SECURE);
  expect(sessionToken(new Headers({ cookie: "x=1; __Host-mailwitness-respondent=t0ken" }))).toBe("t0ken");
  expect(sessionToken(new Headers({ cookie: "mailwitness-respondent=t0ken" })), "set by a neighbour host").toBeNull();
});
