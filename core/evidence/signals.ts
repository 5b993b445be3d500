import type { Proof } from "@/core/evidence/observation";
import { parseAuthenticationResults, type AuthenticationResult } from "@/core/mail/authentication-results";
import { parseDkimSignature } from "@/core/mail/dkim-signature";
import type { Field, HeaderBlock } from "@/core/mail/fields";
import { normaliseIp } from "@/core/mail/ip-address";
import { unfolded, workingText } from "@/core/mail/working-text";

/** Authentication results that the recipient wrote. */
export interface TrustedResults {
  readonly authservId: string | null;
  readonly results: readonly AuthenticationResult[];
}

/** What a DKIM-Signature claims; whether it holds, only `authentication` says. */
export interface SignatureClaim {
  readonly domain: string;
  readonly selector: string;
}

/** A connecting address that the recipient's own header states. */
export interface StatedAddress {
  readonly header: string;
  readonly ip: string;
}

/** What the fields other than `Received` tell. */
export interface Signals {
  /** Values of the fields that fingerprints look at, by lower-case name, in order of appearance. */
  readonly markers: ReadonlyMap<string, readonly string[]>;
  readonly authentication: readonly TrustedResults[];
  readonly signatures: readonly SignatureClaim[];
  readonly statedAddresses: readonly StatedAddress[];
  /** Proton's statement about the boundary session, when it stands above the boundary line. */
  readonly transferEncryption: { readonly value: string; readonly proof: Proof } | null;
  readonly tlsRequiredNo: Proof | null;
  readonly fromDomain: string | null;
  readonly returnPathDomain: string | null;
}

/** Characters of one value that are read. */
const VALUE_LIMIT = 16_000;

/**
 * Reads the side fields of a header in one pass. `above` is the offset of the boundary line: what stands before it was
 * added by the recipient, anything else is the sender's claim.
 */
export function readSignals(block: HeaderBlock, above: number): Signals {
  const found: Found = {
    markers: new Map(),
    authentication: [],
    signatures: [],
    statedAddresses: [],
    transferEncryption: null,
    tlsRequiredNo: null,
    fromDomain: null,
    returnPathDomain: null,
  };
  for (const field of block.fields) {
    const read = readers.get(field.key);
    if (read !== undefined) read(found, { block, field, trusted: field.start < above });
    else if (markerNames.has(field.key)) addMarker(found, field.key, valueOf(block, field));
  }
  return found;
}

type Found = {
  -readonly [K in keyof Signals]: Signals[K] extends readonly (infer T)[] ? T[] : K extends "markers" ? Map<string, string[]> : Signals[K];
};

interface Place {
  readonly block: HeaderBlock;
  readonly field: Field;
  readonly trusted: boolean;
}

type Reader = (found: Found, place: Place) => void;

function valueOf(block: HeaderBlock, field: Field): string {
  return unfolded(workingText(block, field, VALUE_LIMIT));
}

function proofOf({ block, field }: Place): Proof {
  const value = valueOf(block, field);
  return { text: `${field.name}: ${value}`, line: field.line, span: { start: field.start, end: field.end } };
}

function addMarker(found: Found, key: string, value: string): void {
  const values = found.markers.get(key);
  if (values === undefined) found.markers.set(key, [value]);
  else if (values.length < 20) values.push(value);
}

const markerNames: ReadonlySet<string> = new Set([
  "feedback-id",
  "message-id",
  "x-ses-outgoing",
  "x-sg-eid",
  "x-sg-id",
  "x-mailgun-sid",
  "x-mailgun-sending-ip",
  "x-pm-message-id",
  "x-mandrill-user",
  "x-report-abuse",
  "x-msfbl",
  "x-originatororg",
  "x-google-dkim-signature",
  "x-gm-message-state",
]);

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  [
    "authentication-results",
    (found, place) => {
      if (place.trusted) found.authentication.push(parseAuthenticationResults(valueOf(place.block, place.field)));
    },
  ],
  [
    "dkim-signature",
    (found, place) => {
      const signature = parseDkimSignature(valueOf(place.block, place.field));
      if (signature !== null) found.signatures.push(signature);
    },
  ],
  ["received-spf", (found, place) => takeAddress(found, place, wordAfter(valueOf(place.block, place.field), "client-ip="))],
  ["x-sender-ip", (found, place) => takeAddress(found, place, valueOf(place.block, place.field))],
  ["x-forefront-antispam-report", (found, place) => takeAddress(found, place, wordAfter(valueOf(place.block, place.field), "CIP:"))],
  [
    "x-pm-transfer-encryption",
    (found, place) => {
      if (!place.trusted || found.transferEncryption !== null) return;
      found.transferEncryption = { value: valueOf(place.block, place.field), proof: proofOf(place) };
    },
  ],
  [
    "tls-required",
    (found, place) => {
      if (valueOf(place.block, place.field).toLowerCase() === "no") found.tlsRequiredNo ??= proofOf(place);
    },
  ],
  ["from", (found, place) => void (found.fromDomain ??= domainOf(valueOf(place.block, place.field)))],
  ["return-path", (found, place) => void (found.returnPathDomain ??= domainOf(valueOf(place.block, place.field)))],
]);

/** Only the topmost of each kind, and only from above the boundary. */
function takeAddress(found: Found, { field, trusted }: Place, text: string | null): void {
  const ip = text === null ? null : normaliseIp(text.trim());
  if (!trusted || ip === null || ip === "255.255.255.255") return;
  if (found.statedAddresses.some((stated) => stated.header === field.name)) return;
  found.statedAddresses.push({ header: field.name, ip });
}

function wordAfter(value: string, start: string): string | null {
  const at = value.indexOf(start);
  if (at === -1) return null;
  let end = at + start.length;
  while (end < value.length && !" ;,)".includes(value.charAt(end))) end++;
  return value.slice(at + start.length, end);
}

/** The domain of the last address in the value, lower case. */
function domainOf(value: string): string | null {
  const at = value.lastIndexOf("@");
  if (at === -1) return null;
  let end = at + 1;
  while (end < value.length && !' >,;)"'.includes(value.charAt(end))) end++;
  const domain = value.slice(at + 1, end).toLowerCase();
  return domain === "" || domain.length > 255 ? null : domain;
}
