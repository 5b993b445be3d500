import type { Hop } from "@/core/mail/hop";

/** One hop of a captured message as it really happened on the wire (`truth.jsonl` beside the samples). */
export interface TrueHop {
  readonly index: number;
  readonly by_software: string;
  readonly protocol: string;
  readonly cipher?: string | null;
  readonly client_cert: "none" | "presented-unverified" | "verified";
  readonly header_has?: "version" | "cipher" | "keyword" | "nothing";
  readonly header_has_client_cert?: boolean | "verified-only";
  readonly wire?: { readonly protocol: string; readonly cipher: string };
  readonly transport?: string;
  readonly internal?: boolean;
}

export interface TrueMessage {
  readonly file: string | null;
  readonly category: string;
  readonly hops?: readonly TrueHop[];
}

/** Everything in which a hop differs from what its line can say of the truth; empty when it matches. */
export function differences(hop: Hop, truth: TrueHop): readonly string[] {
  return [...tlsDifference(hop, truth), ...versionDifference(hop, truth), ...cipherDifference(hop, truth), ...certDifference(hop, truth)];
}

function tlsDifference(hop: Hop, truth: TrueHop): readonly string[] {
  const silent = truth.protocol === "local" || truth.header_has === "nothing";
  const expected = silent ? "unknown" : truth.protocol === "plaintext" ? "plaintext" : "encrypted";
  return hop.tls === expected ? [] : [`tls is ${hop.tls}, not ${expected}`];
}

const versions: Readonly<Record<string, string>> = { TLSv1: "1.0", "TLSv1.1": "1.1", "TLSv1.2": "1.2", "TLSv1.3": "1.3" };
const order = ["SSL2", "SSL3", "1.0", "1.1", "1.2", "1.3"];

function versionDifference(hop: Hop, truth: TrueHop): readonly string[] {
  const real = versions[truth.wire?.protocol ?? truth.protocol] ?? null;
  if (truth.header_has === "version") return hop.version === real ? [] : [`version is ${String(hop.version)}, not ${String(real)}`];
  if (truth.header_has !== "cipher") return hop.version === null ? [] : [`version ${hop.version} from a line without one`];
  return hop.version === null ? boundDifference(hop, real) : hop.version === real ? [] : [`version ${hop.version}, really ${String(real)}`];
}

function boundDifference(hop: Hop, real: string | null): readonly string[] {
  const at = order.indexOf(real ?? "");
  const inside = order.indexOf(hop.versionMin ?? "SSL2") <= at && at <= order.indexOf(hop.versionMax ?? "1.3");
  return inside ? [] : [`${String(real)} lies outside ${String(hop.versionMin)}…${String(hop.versionMax)}`];
}

function cipherDifference(hop: Hop, truth: TrueHop): readonly string[] {
  const written = truth.header_has === "version" || truth.header_has === "cipher";
  if (!written) return hop.cipher === null ? [] : [`cipher ${hop.cipher} from a line without one`];
  if (hop.cipher === null) return ["no cipher"];
  return bulk(hop.cipher) === bulk(truth.wire?.cipher ?? "") ? [] : [`cipher ${hop.cipher}, really ${truth.wire?.cipher ?? ""}`];
}

/** Bulk cipher and key size, the part on which all spellings of one suite agree. */
function bulk(cipher: string): string {
  const name = cipher.toUpperCase();
  const size = /AES[-_]?(128|256)/.exec(name)?.[1] ?? "";
  return name.includes("CHACHA20") ? "CHACHA20" : `AES${size}${name.includes("GCM") ? "-GCM" : ""}`;
}

function certDifference(hop: Hop, truth: TrueHop): readonly string[] {
  const seen = hop.clientCertificate;
  const possible = {
    none: ["not-requested", "requested-absent"],
    "presented-unverified": ["presented-unverified"],
    verified: ["presented-verified"],
  };
  const matches = possible[truth.client_cert].includes(seen);
  const mustSay =
    truth.header_has === "version" &&
    (truth.header_has_client_cert === true || (truth.header_has_client_cert === "verified-only" && truth.client_cert === "verified"));
  if (matches || (seen === "unknown" && !mustSay)) return [];
  return [`client certificate ${seen}, really ${truth.client_cert}`];
}
