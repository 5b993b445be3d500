import type { Behaviour, BehaviourMatrix, DeliveryOutcome, Provider, Source, SourceBasis } from "@/core/providers/provider";

/** The day on which the provider pages of the catalogue were last read. */
export const catalogueChecked = "2026-11-23";

/** Nobody documents it and no test that we may cite covers it: neither a pass nor an accusation. */
export const undocumented: Behaviour = { outcome: "unknown", sources: [] };

/** A provider about whose delivery nothing usable is documented. */
export const undocumentedMatrix: BehaviourMatrix = {
  noTls: undocumented,
  tls10Only: undocumented,
  tls11Only: undocumented,
  invalidCertificate: undocumented,
};

/** A documented or tested cell. At least one source, or the cell must be `undocumented`. */
export function says(outcome: Exclude<DeliveryOutcome, "unknown">, ...sources: readonly [Source, ...Source[]]): Behaviour {
  return { outcome, sources };
}

/** A source with the day of the statement; the day on which it was read where the page carries none. */
export function source(basis: SourceBasis, citation: string, date: string | null = catalogueChecked): Source {
  return { basis, citation, date };
}

/** The BAA entry of a provider about which we found no statement. */
export const noBaaStatement: Provider["baa"] = {
  statement: "We have found no statement of this provider about a BAA. Ask for an executed copy that names the service.",
  sources: [],
};
