import type { Tone } from "@/components/ui/tone";
import type { Hop, TlsVersion } from "@/core/mail/hop";

export interface TlsWords {
  readonly word: string;
  readonly version: string | null;
  readonly tone: Tone;
}

const old: ReadonlySet<TlsVersion> = new Set<TlsVersion>(["SSL2", "SSL3", "1.0", "1.1"]);

/** What a hop says about TLS, in words. Encryption with an unknown version is not praised. */
export function tlsWords(hop: Pick<Hop, "tls" | "version" | "versionMin" | "versionMax" | "versionBasis">): TlsWords {
  if (hop.tls === "plaintext") return { word: "Plaintext", version: null, tone: "bad" };
  if (hop.tls === "unknown") return { word: "Unknown", version: null, tone: "unknown" };
  if (hop.version !== null) {
    const isOld = old.has(hop.version);
    return { word: "Encrypted", version: `${name(hop.version)}${isOld ? ", too old" : ""}`, tone: isOld ? "bad" : "good" };
  }
  return { word: "Encrypted", version: rangeWords(hop.versionMin, hop.versionMax), tone: "neutral" };
}

function rangeWords(min: TlsVersion | null, max: TlsVersion | null): string {
  if (min !== null && max !== null) return min === max ? name(min) : `${name(min)} to ${name(max)}`;
  if (min !== null) return `${name(min)} or newer`;
  return max === null ? "version not written" : `${name(max)} or older`;
}

function name(version: TlsVersion): string {
  return version.startsWith("SSL") ? `SSL ${version.slice(3)}` : `TLS ${version}`;
}
