import type { CipherFlag, TlsVersion } from "@/core/mail/hop";

/** The versions that a cipher suite can have been negotiated in. Null where its name doesn't say. */
export interface CipherVersions {
  readonly min: TlsVersion | null;
  readonly max: TlsVersion | null;
}

/**
 * In which TLS versions this suite exists, from its name in any spelling (OpenSSL, IANA, GnuTLS, rustls, LibreSSL):
 * the TLS 1.3 suites exist only there (RFC 8446 §B.4), AEAD and SHA-2 MAC suites of the old naming only in 1.2
 * (RFC 5246, RFC 5288, RFC 7905), SHA-1 and MD5 ones from SSL 3 to 1.2. A bulk cipher alone (`AES-256-GCM`) gives only
 * a lower bound.
 */
export function cipherVersions(cipher: string): CipherVersions {
  const name = normalise(cipher);
  if (isTls13Suite(name)) return { min: "1.3", max: "1.3" };
  if (isBulkOnly(name)) return { min: isAead(name) ? "1.2" : null, max: null };
  if (isAead(name) || name.includes("SHA256") || name.includes("SHA384")) return { min: "1.2", max: "1.2" };
  if (/[-_]SHA1?$|[-_]MD5$/.test(name)) return { min: "SSL3", max: "1.2" };
  return { min: null, max: null };
}

/** What is weak about a suite, in the order of `CipherFlag`. A TLS 1.3 session always has forward secrecy. */
export function cipherFlags(cipher: string, version: TlsVersion | null): readonly CipherFlag[] {
  const name = normalise(cipher);
  const flags: CipherFlag[] = [];
  for (const [flag, holds] of weaknesses) if (holds(name)) flags.push(flag);
  if (version !== "1.3" && !hasForwardSecrecy(name)) flags.push("no-forward-secrecy");
  return flags;
}

/** 3DES is a CBC suite too; its own flag says the worse thing. */
const weaknesses: readonly (readonly [CipherFlag, (name: string) => boolean])[] = [
  ["anonymous", isAnonymous],
  ["null", (name) => name.includes("NULL")],
  ["export", (name) => name.startsWith("EXP") || name.includes("EXPORT")],
  ["rc4", (name) => name.includes("RC4") || name.includes("ARCFOUR")],
  ["3des", isTripleDes],
  ["cbc", (name) => !isTripleDes(name) && isCbc(name)],
];

function isAnonymous(name: string): boolean {
  return name.startsWith("ADH") || name.startsWith("AECDH") || name.includes("_ANON_") || name.includes("-ANON-");
}

function isTripleDes(name: string): boolean {
  return name.includes("DES-CBC3") || name.includes("3DES");
}

/** The name without the curve that old Windows appends, in capitals. */
function normalise(cipher: string): string {
  const name = cipher.toUpperCase();
  return /_P(256|384|521)$/.test(name) ? name.slice(0, -5) : name;
}

function isTls13Suite(name: string): boolean {
  return (
    name.startsWith("TLS_AES_") ||
    name === "TLS_CHACHA20_POLY1305_SHA256" ||
    name.startsWith("TLS13_") ||
    name.startsWith("AEAD-AES") ||
    name.startsWith("AEAD-CHACHA")
  );
}

function isAead(name: string): boolean {
  return name.includes("GCM") || name.includes("CCM") || name.includes("POLY1305");
}

/** Only the bulk cipher, without key exchange and MAC: `AES-256-GCM` (Momentum), `Aes256` (SmarterMail). */
function isBulkOnly(name: string): boolean {
  return /^AES-?(128|256)(-GCM)?$/.test(name);
}

function isCbc(name: string): boolean {
  if (isAead(name) || name.includes("RC4") || name.includes("NULL") || isBulkOnly(name)) return false;
  return name.includes("CBC") || (/AES|CAMELLIA|SEED|IDEA/.test(name) && /SHA|MD5/.test(name));
}

/** True also where the name says nothing about the key exchange, and for anonymous suites, whose keys are ephemeral. */
function hasForwardSecrecy(name: string): boolean {
  if (isAnonymous(name)) return true;
  if (isTls13Suite(name) || isBulkOnly(name) || name.includes("DHE") || name.includes("EDH")) return true;
  return !/AES|DES|RC4|CAMELLIA|CHACHA|SEED|IDEA|NULL/.test(name);
}
