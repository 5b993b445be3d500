import type { Signals } from "@/core/evidence/signals";
import { cipherFlags } from "@/core/mail/cipher";
import type { Hop } from "@/core/mail/hop";
import { readVersion } from "@/core/mail/tls-version";

/**
 * Fills what the boundary line leaves open from the recipient's own side headers: Proton's `X-Pm-Transfer-Encryption`
 * and the `x-tls` result that Fastmail's authentication milter writes. A side header counts only above the boundary
 * line, where a sender can't put it, and never overrides what the line itself says.
 */
export function applySideHeader(hops: readonly Hop[], boundary: number | null, signals: Signals): readonly Hop[] {
  const hop = boundary === null ? undefined : hops[boundary];
  if (hop === undefined || hop.version !== null || hop.tls === "plaintext") return hops;
  const stated = proton(hop, signals) ?? milter(hop, signals);
  return stated === null ? hops : hops.map((other) => (other === hop ? stated : other));
}

function proton(hop: Hop, signals: Signals): Hop | null {
  const side = signals.transferEncryption;
  if (side === null || hop.by?.toLowerCase().endsWith(".protonmail.ch") !== true) return null;
  if (side.value === "none") {
    return hop.tls === "encrypted" ? null : { ...hop, tls: "plaintext", tlsBasis: "side-header", proof: side.proof.span };
  }
  const words = side.value.split(" ", 4);
  return encrypted(hop, { version: words[0] ?? "", cipher: words[3] ?? null });
}

function milter(hop: Hop, signals: Signals): Hop | null {
  const host = hop.by?.toLowerCase() ?? "";
  const own = signals.authentication.filter((set) => host !== "" && sameDomain(set.authservId?.toLowerCase() ?? "", host));
  const tls = own.flatMap((set) => set.results).find((result) => result.method === "x-tls" && result.result === "pass");
  if (tls === undefined) return null;
  const version = tls.properties["smtp.version"] ?? tls.properties["version"] ?? "";
  return encrypted(hop, { version, cipher: tls.properties["smtp.cipher"] ?? tls.properties["cipher"] ?? null });
}

function encrypted(hop: Hop, said: { version: string; cipher: string | null }): Hop | null {
  const version = readVersion(said.version)?.version ?? null;
  if (version === null) return null;
  const flags = said.cipher === null ? [] : cipherFlags(said.cipher, version);
  return {
    ...hop,
    tls: "encrypted",
    tlsBasis: hop.tls === "encrypted" ? hop.tlsBasis : "side-header",
    version,
    versionMin: null,
    versionMax: null,
    versionBasis: "explicit",
    cipher: hop.cipher ?? said.cipher,
    cipherFlags: hop.cipher === null ? flags : hop.cipherFlags,
  };
}

function sameDomain(a: string, b: string): boolean {
  const domain = (host: string): string => host.split(".").slice(-2).join(".");
  return domain(a) === domain(b);
}
