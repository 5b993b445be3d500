import "server-only";
import nodemailer, { type Transporter } from "nodemailer";
import { settings, type SmtpSettings } from "@/server/env";

/** One mail of ours: plain text to one person. */
export interface Mail {
  /** Stable over attempts, so that a receiver can drop a repetition. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** A mail server said no. `isFinal` when it said so for good (RFC 5321 §4.2.1: 5yz). */
export class MailRefused extends Error {
  override readonly name = "MailRefused";
  readonly isFinal: boolean;

  constructor(message: string, isFinal: boolean) {
    super(message);
    this.isFinal = isFinal;
  }
}

/** Whether there is a mail server; without one every message waits in the outbox. */
export function hasMailServer(): boolean {
  return settings().smtp !== null;
}

/**
 * Hands one mail to the configured server. We keep the rules that we ask of others: TLS is required, at least 1.2, and the
 * certificate must be valid for the configured name; there is no fallback.
 * @throws MailRefused
 */
export async function sendMail(mail: Mail): Promise<void> {
  const { smtp, origin } = settings();
  if (smtp === null) {
    throw new MailRefused("No mail server is configured.", true);
  }
  const transport = openTransport(smtp);
  try {
    await transport.sendMail({
      from: smtp.from,
      to: { name: "", address: mail.to },
      subject: oneLine(mail.subject),
      text: mail.text,
      messageId: `<${mail.id}@${new URL(origin).hostname}>`,
      // RFC 3834 §5: no vacation notices, please.
      headers: { "Auto-Submitted": "auto-generated" },
    });
  } catch (error) {
    throw toRefusal(error);
  } finally {
    transport.close();
  }
}

/** The transport's options: apart, so that a test can see that nothing weakens them. */
export function transportOptions(smtp: SmtpSettings) {
  return {
    host: smtp.host,
    port: smtp.port,
    secure: smtp.tls === "implicit",
    requireTLS: true,
    tls: { minVersion: "TLSv1.2" as const, rejectUnauthorized: true, servername: smtp.host },
    ...(smtp.user === null ? {} : { auth: { user: smtp.user, pass: smtp.password ?? "" } }),
    connectionTimeout: 20_000,
    greetingTimeout: 20_000,
    socketTimeout: 60_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** A subject cannot start another header line. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
}

function openTransport(smtp: SmtpSettings): Transporter {
  return nodemailer.createTransport(transportOptions(smtp));
}

function toRefusal(error: unknown): MailRefused {
  if (!(error instanceof Error)) {
    return new MailRefused("The mail server could not be reached.", false);
  }
  const code = "responseCode" in error && typeof error.responseCode === "number" ? error.responseCode : 0;
  return new MailRefused(oneLine(error.message).slice(0, 300), code >= 500);
}
