import type { MessageArtefact, TracedHop } from "@/core/evidence/message";
import type { StoredArtefact } from "@/core/evidence/stored-artefact";
import type { TlsVersion } from "@/core/mail/hop";

/** What an item shows, in a few words for a list. A good delivery is told as one delivery, never as a policy. */
export function showsOf(artefact: StoredArtefact): string {
  if (artefact.kind === "document") return "Kept for people to read";
  if (artefact.kind === "message") return ofMessage(artefact.message);
  return Object.entries(artefact.setting.values)
    .map(([name, value]) => `${name} = ${value}`)
    .join(", ");
}

function ofMessage(message: MessageArtefact): string {
  const hop = message.boundary === null ? undefined : message.hops[message.boundary];
  if (hop === undefined) return "No line that can be judged";
  if (hop.submission) return "A submission, not a delivery";
  return `${delivery(hop)}${message.boundaryBasis === "assumed" ? ", boundary assumed" : ""}`;
}

function delivery(hop: TracedHop): string {
  if (hop.tls === "plaintext") return "Delivered in plaintext";
  if (hop.tls === "unknown") return "Delivered, TLS not recorded";
  if (hop.version !== null) return `Delivered over ${versionName(hop.version)}`;
  return "Delivered over TLS, version not written";
}

/** `TLS 1.2`, `SSL 3`. */
export function versionName(version: TlsVersion): string {
  return version.startsWith("SSL") ? `SSL ${version.slice(3)}` : `TLS ${version}`;
}
