import "server-only";
import { once } from "node:events";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import type { Certificate } from "./certificates";

/** A mail as it came over the wire. */
export interface ReceivedMail {
  readonly to: readonly string[];
  readonly tlsVersion: string;
  readonly text: string;
}

export interface TestMailServer {
  readonly port: number;
  readonly received: readonly ReceivedMail[];
  /** Envelopes that were begun, also those that led to nothing. */
  readonly senders: readonly string[];
  readonly close: () => Promise<void>;
}

/** A real SMTP server on a free port of this machine. */
export async function testMailServer(certificate: Certificate, options: SMTPServerOptions = {}): Promise<TestMailServer> {
  const received: ReceivedMail[] = [];
  const senders: string[] = [];
  const server = new SMTPServer({
    key: certificate.key,
    cert: certificate.pem,
    authOptional: true,
    disableReverseLookup: true,
    onMailFrom: ({ address }, _session, done) => {
      senders.push(address);
      done();
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.once("end", () => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        const { tlsOptions } = session as { tlsOptions?: { version?: string } | false };
        const tlsVersion = typeof tlsOptions === "object" ? (tlsOptions.version ?? "") : "";
        received.push({ to, tlsVersion, text: Buffer.concat(chunks).toString("utf8") });
        done();
      });
    },
    ...options,
  });
  // A client that walks away from a handshake is what these tests are about.
  server.on("error", () => undefined);
  server.listen(0, "localhost");
  await once(server.server, "listening");
  const address = server.server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const close = async (): Promise<void> => new Promise((resolve) => server.close(resolve));
  return { port, received, senders, close };
}
