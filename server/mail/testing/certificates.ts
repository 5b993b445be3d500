import "server-only";
import { generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";

/** A certificate with its key, both as PEM. */
export interface Certificate {
  readonly name: string;
  readonly pem: string;
  readonly key: string;
  readonly privateKey: KeyObject;
}

/** A certification authority of a test's own: nobody else trusts it, and it ends with the test. */
export function testAuthority(name: string): Certificate {
  return issue({ name, issuer: null, extensions: [basicConstraints] });
}

/** A server's certificate for one host name, by an authority, or self-signed without one. */
export function serverCertificate(host: string, issuer: Certificate | null): Certificate {
  return issue({ name: host, issuer, extensions: [subjectAltName(host)] });
}

interface Wanted {
  readonly name: string;
  readonly issuer: Certificate | null;
  readonly extensions: readonly Buffer[];
}

/** RFC 5280 §4.1, version 3, P-256 and ECDSA with SHA-256, valid from yesterday until tomorrow. */
function issue({ name, issuer, extensions }: Wanted): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const day = 24 * 60 * 60 * 1000;
  const body = sequence(
    tagged(0xa0, integer(Buffer.from([2]))),
    integer(Buffer.concat([Buffer.from([1]), randomBytes(15)])),
    ecdsaWithSha256,
    distinguishedName(issuer?.name ?? name),
    sequence(utcTime(Date.now() - day), utcTime(Date.now() + day)),
    distinguishedName(name),
    publicKey.export({ format: "der", type: "spki" }),
    tagged(0xa3, sequence(...extensions)),
  );
  const signature = sign("sha256", body, issuer?.privateKey ?? privateKey);
  const der = sequence(body, ecdsaWithSha256, tagged(0x03, Buffer.concat([Buffer.from([0]), signature])));
  const lines = der.toString("base64").match(/.{1,64}/g) ?? [];
  const pem = `-----BEGIN CERTIFICATE-----\n${lines.join("\n")}\n-----END CERTIFICATE-----\n`;
  return { name, pem, key: privateKey.export({ format: "pem", type: "pkcs8" }).toString(), privateKey };
}

/** X.690 §8.1: tag, length, content. */
function tagged(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const short = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...short]), content]);
}

const sequence = (...parts: readonly Buffer[]): Buffer => tagged(0x30, Buffer.concat(parts));
const integer = (bytes: Buffer): Buffer => tagged(0x02, bytes);
const octets = (content: Buffer): Buffer => tagged(0x04, content);
const objectId = (hex: string): Buffer => tagged(0x06, Buffer.from(hex, "hex"));

// 1.2.840.10045.4.3.2
const ecdsaWithSha256 = sequence(objectId("2a8648ce3d040302"));

/** One common name (2.5.4.3). */
const distinguishedName = (name: string): Buffer => sequence(tagged(0x31, sequence(objectId("550403"), tagged(0x0c, Buffer.from(name)))));

/** `YYMMDDHHMMSSZ`. */
const utcTime = (at: number): Buffer => tagged(0x17, Buffer.from(`${new Date(at).toISOString().replaceAll(/[-:T]/g, "").slice(2, 14)}Z`));

// 2.5.29.19, critical: it may sign others.
const basicConstraints = sequence(
  objectId("551d13"),
  tagged(0x01, Buffer.from([0xff])),
  octets(sequence(tagged(0x01, Buffer.from([0xff])))),
);

// 2.5.29.17 with one dNSName.
const subjectAltName = (host: string): Buffer => sequence(objectId("551d11"), octets(sequence(tagged(0x82, Buffer.from(host)))));
