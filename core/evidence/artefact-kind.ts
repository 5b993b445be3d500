import { splitFields } from "@/core/mail/fields";

/** What somebody pasted or uploaded. */
export type ArtefactKind =
  | "headers"
  | "message"
  | "provider-setting"
  | "dmarc-aggregate"
  | "tls-report"
  | "mbox"
  | "outlook-msg"
  | "compressed"
  | "forwarded-text"
  | "empty"
  | "unknown";

export interface DetectedArtefact {
  readonly kind: ArtefactKind;
  /** Can transport facts be read from it here? */
  readonly readable: boolean;
  /** Why it says nothing about TLS, or is not read here, with what to bring instead; null when it is read. */
  readonly reason: string | null;
}

/**
 * Recognises an artefact by its content, never by its name. Looks at the beginning only. What can't prove anything
 * about TLS is told so, with the reason.
 */
export function detectArtefact(text: string): DetectedArtefact {
  const head = text.slice(0, HEAD).trimStart();
  if (head === "") return refused("empty", "There is no text in it.");
  if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) return refused("outlook-msg", outlook);
  if (head.startsWith("PK\u0003\u0004") || head.startsWith("\u001f\u008b")) return refused("compressed", compressed);
  if (head.startsWith("{") || head.startsWith("[")) return ofJson(head);
  if (head.startsWith("<")) return head.includes("<feedback") ? refused("dmarc-aggregate", dmarc) : refused("unknown", unknown);
  return ofMail(text, head);
}

const HEAD = 64_000;

function ofJson(head: string): DetectedArtefact {
  return head.includes('"organization-name"') && head.includes('"policies"')
    ? refused("tls-report", tlsReport)
    : { kind: "provider-setting", readable: true, reason: null };
}

function ofMail(text: string, head: string): DetectedArtefact {
  const mbox = head.startsWith("From ");
  const block = splitFields(text).value;
  const hasTrace = block.fields.some((field) => field.key === "received");
  if (mbox && text.includes("\nFrom ", block.end)) return refused("mbox", severalMessages);
  if (hasTrace) {
    const body = block.bodyStart !== null && block.bodyStart < text.length;
    return { kind: body ? "message" : "headers", readable: true, reason: null };
  }
  if (head.includes("-----Original Message-----") || head.includes("Forwarded message")) return refused("forwarded-text", forwarded);
  return block.fields.length > 1 ? refused("headers", noTrace) : refused("unknown", unknown);
}

function refused(kind: ArtefactKind, reason: string): DetectedArtefact {
  return { kind, readable: false, reason };
}

const dmarc =
  "This is a DMARC aggregate report. It lists who sends in a domain's name and whether SPF and DKIM passed; no version of it " +
  "carries a TLS field (RFC 7489). Bring a message header received by you instead.";
const tlsReport =
  "This is a TLS report (RFC 8460). It speaks for a whole sending operator towards your own domain, not for one vendor, and is " +
  "not read here. Bring a message header received by you instead.";
const severalMessages = "This mailbox file holds several messages. Save one message at a time and bring that.";
const outlook = "This is Outlook's own file format. Open the message, choose File, Properties, and paste the internet headers instead.";
const compressed = "This is a compressed file. Unpack it and bring what is inside.";
const forwarded =
  "This is forwarded text. Forwarding drops the Received lines, so nothing about the transport is left. Bring the original " +
  "message as an .eml file, or its raw headers.";
const noTrace =
  "There are header fields but no Received line, and only those record how a message travelled. Copy the complete raw header.";
const unknown = "Nothing in it looks like a mail header or a provider's setting.";
