import { splitFields } from "@/core/mail/fields";
import type { Parsed } from "@/core/mail/problem";

/** What was left out of an item before it was kept. Stored with the item. */
export interface DroppedContent {
  /** Characters of body and attachments. */
  readonly bodyCharacters: number;
  /** Names of the header fields that were left out, as first written, with how many of each, sorted by name. */
  readonly fields: readonly { readonly name: string; readonly count: number }[];
}

export interface KeptHeaders {
  readonly text: string;
  readonly dropped: DroppedContent;
}

/** Two passes over one item: what the browser left out before it sent the rest, and what the server left out of that. */
export function joinDropped(first: DroppedContent, second: DroppedContent): DroppedContent {
  const counts = new Map<string, { name: string; count: number }>();
  for (const { name, count } of [...first.fields, ...second.fields]) {
    const key = name.toLowerCase();
    const seen = counts.get(key);
    counts.set(key, { name: seen?.name ?? name, count: (seen?.count ?? 0) + count });
  }
  const fields = [...counts.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, field]) => field);
  return { bodyCharacters: first.bodyCharacters + second.bodyCharacters, fields };
}

/**
 * Keeps the fields that trace, authenticate and route a message, byte for byte and in order, and nothing else: subject,
 * recipients, body and attachments may name patients, so a field is kept only when it is on the list. Where a kept
 * field names the writer (From, Return-Path) it is needed to tell whose domain the message claims.
 */
export function keepTraceHeaders(text: string): Parsed<KeptHeaders> {
  const { value: block, problems } = splitFields(text);
  const kept: string[] = [];
  const counts = new Map<string, { name: string; count: number }>();
  for (const field of block.fields) {
    if (isKept(field.key)) kept.push(text.slice(field.start, field.end));
    else {
      const seen = counts.get(field.key);
      if (seen === undefined) counts.set(field.key, { name: field.name, count: 1 });
      else seen.count++;
    }
  }
  const fields = [...counts.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, field]) => field);
  const bodyCharacters = block.bodyStart === null ? 0 : text.length - block.bodyStart;
  return { value: { text: kept.join(""), dropped: { bodyCharacters, fields } }, problems };
}

function isKept(key: string): boolean {
  return kept.has(key) || key.startsWith("arc-") || (key.startsWith("x-ms-exchange-") && !key.includes("recipient"));
}

const kept: ReadonlySet<string> = new Set([
  "authentication-results",
  "date",
  "dkim-signature",
  "feedback-id",
  "from",
  "message-id",
  "received",
  "received-spf",
  "require-tls-esmtp",
  "return-path",
  "tls-required",
  "x-assp-client-tls",
  "x-assp-server-tls",
  "x-barracuda-connect",
  "x-barracuda-encrypted",
  "x-forefront-antispam-report",
  "x-gm-message-state",
  "x-google-dkim-signature",
  "x-google-smtp-source",
  "x-last-tls-session-version",
  "x-mailgun-sending-ip",
  "x-mailgun-sid",
  "x-mandrill-user",
  "x-me-authentication-results",
  "x-msfbl",
  "x-originatororg",
  "x-pm-message-id",
  "x-pm-transfer-encryption",
  "x-received",
  "x-report-abuse",
  "x-sender-ip",
  "x-ses-outgoing",
  "x-sg-eid",
  "x-sg-id",
  "x-tls",
]);
