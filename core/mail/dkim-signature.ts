/** Who signed, and with which key. */
export interface DkimSignature {
  /** `d=`, lower case. */
  readonly domain: string;
  /** `s=`. */
  readonly selector: string;
}

/** Reads `d=` and `s=` of a DKIM-Signature value (RFC 6376 §3.5); null without them. The signature is not checked. */
export function parseDkimSignature(value: string): DkimSignature | null {
  const domain = tag(value, "d");
  const selector = tag(value, "s");
  return domain === null || selector === null ? null : { domain: domain.toLowerCase(), selector };
}

function tag(value: string, name: string): string | null {
  let at = 0;
  while (at < value.length) {
    const semicolon = value.indexOf(";", at);
    const end = semicolon === -1 ? value.length : semicolon;
    const equals = value.indexOf("=", at);
    if (equals !== -1 && equals < end && value.slice(at, equals).trim() === name) {
      const text = value.slice(equals + 1, end).trim();
      return text === "" || text.length > 255 ? null : text;
    }
    at = end + 1;
  }
  return null;
}
