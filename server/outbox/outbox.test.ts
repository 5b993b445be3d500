import "@/server/testing/environment";
import { beforeEach, describe, expect, it } from "vitest";
import { organisationForTest, type TestOrganisation } from "@/server/auth/testing";
import { db } from "@/server/db/client";
import { freshDatabase } from "@/server/db/testing/fresh-database";
import { transaction } from "@/server/db/transaction";
import { oneLine, transportOptions } from "@/server/mail/send";
import { cancelMessages, type NewMessage, queueMessage, resendMessage } from "./commands";
import { listOutbox, openMessage } from "./queries";

const LINK = `http://localhost:3000/respond/open/secret-link-${"x".repeat(31)}`;

let ours: TestOrganisation;

beforeEach(freshDatabase);
beforeEach(async () => {
  ours = await organisationForTest();
});

const put = async (message: Partial<NewMessage> = {}): Promise<string> =>
  transaction(async (tx) =>
    queueMessage(tx, {
      organisationId: ours.organisationId,
      kind: "respondent-invitation",
      recipient: "kim@vendor.example.net",
      subject: "Questions",
      body: `See https://clinic.example.com/policy first.\nOpen ${LINK}\nThanks`,
      ...message,
    }),
  );

describe("a message", () => {
  it("waits without a mail server, with its link to copy", async () => {
    const id = await put();
    expect(await openMessage(ours.analyst, id)).toMatchObject({
      line: { state: "waiting", recipient: "kim@vendor.example.net" },
      link: LINK,
    });
    await expect(resendMessage(ours.analyst, id)).rejects.toMatchObject({ code: "unavailable" });
    expect(await db().job.count()).toBe(0);
  });

  it("is sealed, and cannot be read under another message's id", async () => {
    const [first, second] = [await put(), await put({ body: "other" })];
    const rows = await db().outboxMessage.findMany();
    expect(JSON.stringify(rows)).not.toContain("secret-link-");
    const sealedBody = rows.find((row) => row.id === first)?.sealedBody ?? "";
    await db().outboxMessage.update({ where: { id: second }, data: { sealedBody } });
    await expect(openMessage(ours.analyst, second)).rejects.toMatchObject({ code: "unavailable" });
  });

  it.each([
    "a@example.net\r\nBcc: b@example.net",
    "a@example.net, b@example.net",
    "Kim <a@example.net>",
    "",
    "a@example.net>\nRCPT TO:<b@example.net",
  ])("is not put for %j", async (recipient) => {
    await expect(put({ recipient })).rejects.toMatchObject({ code: "invalid-input" });
  });

  it("has a subject of one line", async () => {
    const id = await put({ subject: "Questions\r\nBcc: b@example.net\u2028x" });
    expect((await openMessage(ours.analyst, id)).line.subject).toBe("Questions Bcc: b@example.net x");
    expect(oneLine("a\r\n\r\nb\u0000c")).toBe("a b c");
  });

  it("forgets its text when it is taken back", async () => {
    const id = await put({ assessmentId: "as1" });
    const which = { organisationId: ours.organisationId, kind: "respondent-invitation", assessmentId: "as1" } as const;
    await transaction(async (tx) => cancelMessages(tx, which));
    expect(await openMessage(ours.analyst, id)).toMatchObject({ body: "", link: null, line: { state: "cancelled" } });
  });

  it("is for its own organisation, and not for viewers", async () => {
    const id = await put();
    const stranger = (await organisationForTest("Other")).admin;
    await expect(openMessage(stranger, id)).rejects.toMatchObject({ code: "not-found" });
    await expect(openMessage(ours.viewer, id)).rejects.toMatchObject({ code: "forbidden" });
    expect((await listOutbox(stranger)).messages).toEqual([]);
  });
});

describe("the list", () => {
  it("pages without losing or repeating one", async () => {
    for (let index = 0; index < 53; index += 1) {
      await put({ subject: `No. ${index}` });
    }
    const first = await listOutbox(ours.analyst);
    const second = await listOutbox(ours.analyst, first.after);
    expect([first.messages.length, second.messages.length, second.after]).toEqual([50, 3, null]);
    expect(new Set([...first.messages, ...second.messages].map((message) => message.id)).size).toBe(53);
  });
});

describe("the mail server", () => {
  it.each(["starttls", "implicit"] as const)("is only spoken to over verified TLS of at least 1.2 (%s)", (tls) => {
    const options = transportOptions({ host: "mail.example.org", port: 587, tls, user: null, password: null, from: "a@example.org" });
    expect(options).toMatchObject({
      secure: tls === "implicit",
      requireTLS: true,
      tls: { minVersion: "TLSv1.2", rejectUnauthorized: true, servername: "mail.example.org" },
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  });
});
