import type { TlsVersion } from "@/core/mail/hop";

/** What a version word on a line means. `label`: the protocol family of a cipher, not the version of the session. */
export interface VersionWord {
  readonly version: TlsVersion | null;
  readonly label: boolean;
}

/**
 * Reads a version as any mail server spells it (`TLSv1.3`, `TLS1_2`, `TLS1`, `TLS-1.0`, `Tls12`, `TLS\Tls`, `0303`).
 * `TLSv1/SSLv3` is OpenSSL's label of a cipher's protocol family (SSL_CIPHER_get_version), so it says no version.
 * Null when the word is not a version.
 */
export function readVersion(word: string): VersionWord | null {
  const exact = versions.get(word);
  if (exact !== undefined) return exact;
  const key = word.toLowerCase();
  return versions.get(key.startsWith("tls\\") ? key.slice(4) : key) ?? null;
}

function says(version: TlsVersion | null, ...words: readonly string[]): readonly (readonly [string, VersionWord])[] {
  return words.map((word) => [word, { version, label: false }] as const);
}

const label: VersionWord = { version: null, label: true };

/** Keys in lower case, and the two spellings where case matters. */
const versions: ReadonlyMap<string, VersionWord> = new Map<string, VersionWord>([
  ...says("1.3", "tls1_3", "tlsv1.3", "tls1.3", "tls-1.3", "tlsv1_3", "tls13", "0304", "0x0304"),
  ...says("1.2", "tls1_2", "tlsv1.2", "tls1.2", "tls-1.2", "tlsv1_2", "tls12", "0303", "0x0303"),
  ...says("1.1", "tls1_1", "tlsv1.1", "tls1.1", "tls-1.1", "tlsv1_1", "tls11", "0302", "0x0302"),
  ...says("1.0", "tls1_0", "tlsv1.0", "tls1.0", "tls-1.0", "tls1", "tlsv1", "tls10", "0301", "0x0301"),
  // SmarterMail prints the .NET enum, in which `Tls` alone is 1.0; in capitals it is just the word.
  ...says("1.0", "Tls", "TLS\\Tls"),
  ...says(null, "tls", "ssl"),
  ...says("SSL3", "sslv3", "ssl3", "ssl-3.0"),
  ...says("SSL2", "sslv2", "ssl2"),
  ["tlsv1/sslv3", label],
]);
