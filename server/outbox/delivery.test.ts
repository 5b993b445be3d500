import "@/server/testing/environment";
import { createRequire } from "node:module";
import type { SecureContext } from "node:tls";
import type { SMTPServerOptions } from "smtp-server";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { organisationForTest, type TestOrganisation } from "@/server/auth/testing";
import { freshDatabase } from "@/server/db/testing/fresh-database";
import { transaction } from "@/server/db/transaction";
import * as environment from "@/server/env";
import type { Settings } from "@/server/env";
import { runNext } from "@/server/jobs/runner";
import { sendMail } from "@/server/mail/send";
import { type Certificate, serverCertificate, testAuthority } from "@/server/mail/testing/certificates";
import { type TestMailServer, testMailServer } from "@/server/mail/testing/mail-server";
import { queueMessage, resendMessage } from "./commands";
import { openMessage } from "./queries";
import { registerSending } from "./send-job";

let configured: Settings;
vi.mock("@/server/env", async (original) => ({ ...(await original<typeof environment>()), settings: () => configured }));

/** The module object that Node itself asks: what is put there holds for every connection of this process. */
const tls = createRequire(import.meta.url)("node:tls") as { createSecureContext: (options?: object) => SecureContext };
const { createSecureContext } = tls;

const authority = testAuthority("Test authority");
const certificates = {
  good: serverCertificate("localhost", authority),
  selfSigned: serverCertificate("localhost", null),
  otherName: serverCertificate("mail.example.net", authority),
} as const;

let ours: TestOrganisation;
let server: TestMailServer;

// As `NODE_EXTRA_CA_CERTS` would: our authority beside those that Node knows. Nothing else about the connection changes.
beforeAll(() => {
  tls.createSecureContext = (options) => {
    const context = createSecureContext(options);
    (context.context as { addCACert: (pem: string) => void }).addCACert(authority.pem);
    return context;
  };
});
afterAll(() => {
  tls.createSecureContext = createSecureContext;
});

beforeEach(() => configure(25, "starttls"));
beforeEach(freshDatabase);
beforeEach(async () => {
  ours = await organisationForTest();
  registerSending();
});
afterEach(async () => server.close());

describe("a server that keeps our rules", () => {
  it.each(["starttls", "implicit"] as const)("is given the mail over TLS 1.2 or 1.3, and it says sent (%s)", async (mode) => {
    await start(certificates.good, { secure: mode === "implicit" }, mode);
    const id = await put();
    expect(await runNext("w")).toBe(true);
    expect(await stateOf(id)).toMatchObject({ state: "sent", attempts: 1, lastError: "", sentAt: expect.any(String) as string });
    expect(server.received).toMatchObject([
      { to: ["kim@vendor.example.net"], tlsVersion: expect.stringMatching(/^TLSv1\.[23]$/) as string },
    ]);
    expect(server.received[0]?.text).toContain("http://localhost:3000/respond/open/");
    expect(await runNext("w"), "sent once").toBe(false);
  });

  it("is given one address and one subject, whatever was typed", async () => {
    await start(certificates.good);
    await put({ subject: "Questions\r\nBcc: eve@example.net\r\n\r\n<b>body</b>" });
    await runNext("w");
    const [mail] = server.received;
    const head = (mail?.text ?? "").split("\r\n\r\n")[0] ?? "";
    expect(mail?.to).toEqual(["kim@vendor.example.net"]);
    expect(head).not.toMatch(/^Bcc:/im);
    expect(head.match(/^Subject:/gim)).toHaveLength(1);
  });

  it("hears no second recipient from an address that hides one", async () => {
    await start(certificates.good);
    const to = "kim@vendor.example.net>\r\nRCPT TO:<eve@example.net";
    await sendMail({ id: "m1", to, subject: "x", text: "x" }).catch(() => undefined);
    expect(server.received.flatMap((mail) => mail.to)).not.toContain("eve@example.net");
  });
});

describe("a server that does not", () => {
  const weak: SMTPServerOptions = { minVersion: "TLSv1", maxVersion: "TLSv1.1", ciphers: "DEFAULT@SECLEVEL=0" };
  it.each<[string, Certificate, SMTPServerOptions]>([
    ["offers no TLS", certificates.good, { hideSTARTTLS: true, disabledCommands: ["STARTTLS"] }],
    ["speaks TLS 1.1 at most", certificates.good, weak],
    ["shows a self-signed certificate", certificates.selfSigned, {}],
    ["shows a certificate for another name", certificates.otherName, {}],
  ])("%s, gets nothing, and the outbox says why", async (_what, certificate, options) => {
    await start(certificate, options);
    const id = await put();
    await runNext("w");
    expect(server.senders).toEqual([]);
    const line = await stateOf(id);
    expect(["queued", "failed"]).toContain(line.state);
    expect(line.lastError).not.toBe("");
  });
});

describe("a server that refuses", () => {
  it("for now is asked again later, until it is given up", async () => {
    await start(certificates.good, refusing(451, "try later"));
    const id = await put();
    for (let attempt = 1; attempt <= 8; attempt += 1) {
      expect(await stateOf(id)).toMatchObject({ state: "queued", attempts: attempt - 1 });
      expect(await runNext("w", new Date(Date.now() + attempt * 3 * 3_600_000))).toBe(true);
    }
    expect(await stateOf(id)).toMatchObject({ state: "failed", lastError: expect.stringContaining("try later") as string });
    await resendMessage(ours.analyst, id);
    expect(await stateOf(id)).toMatchObject({ state: "queued", lastError: "" });
  });

  it("for good is not asked again", async () => {
    await start(certificates.good, refusing(550, "no such user"));
    const id = await put();
    await runNext("w");
    expect(await stateOf(id)).toMatchObject({ state: "failed", lastError: expect.stringContaining("no such user") as string });
    expect(await runNext("w", new Date(Date.now() + 24 * 3_600_000))).toBe(false);
  });
});

function refusing(responseCode: number, message: string): SMTPServerOptions {
  return { onRcptTo: (_address, _session, done) => done(Object.assign(new Error(message), { responseCode })) };
}

async function start(certificate: Certificate, options: SMTPServerOptions = {}, mode: "starttls" | "implicit" = "starttls"): Promise<void> {
  server = await testMailServer(certificate, options);
  configure(server.port, mode);
}

function configure(port: number, mode: string): void {
  const mail = { SMTP_HOST: "localhost", SMTP_PORT: String(port), SMTP_TLS: mode, SMTP_FROM: "mailwitness@clinic.example.com" };
  configured = environment.readSettings({ ...process.env, ...mail });
}

async function put(message: { readonly subject?: string } = {}): Promise<string> {
  const link = `http://localhost:3000/respond/open/${"a".repeat(43)}`;
  const { organisationId } = ours;
  const about = {
    organisationId,
    kind: "respondent-invitation",
    recipient: "kim@vendor.example.net",
    subject: "Questions",
    body: link,
  } as const;
  return transaction(async (tx) => queueMessage(tx, { ...about, ...message }));
}

async function stateOf(id: string) {
  return (await openMessage(ours.analyst, id)).line;
}
