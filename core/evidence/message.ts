import { addressProblems } from "@/core/evidence/cross-check";
import { findBoundary } from "@/core/evidence/boundary";
import { recogniseProvider, type Marker } from "@/core/evidence/fingerprint";
import type { BoundaryBasis, Proof } from "@/core/evidence/observation";
import { readSignals, type SignatureClaim, type TrustedResults } from "@/core/evidence/signals";
import { applySideHeader } from "@/core/evidence/side-header";
import { delaysOf, timeProblems } from "@/core/evidence/delays";
import { splitFields, type Field, type HeaderBlock } from "@/core/mail/fields";
import type { Hop, Trust } from "@/core/mail/hop";
import { headerLimits } from "@/core/mail/limits";
import type { Parsed, Problem } from "@/core/mail/problem";
import { parseReceived } from "@/core/mail/received";
import { saysAuthenticated } from "@/core/mail/received/with-token";
import type { ProviderId } from "@/core/providers/provider";

/** A hop with its place in the whole path. */
export interface TracedHop extends Hop {
  readonly trust: Trust;
  /** Seconds since the hop below, negative when clocks differ; null when a date is missing or nothing is below. */
  readonly delaySeconds: number | null;
  /** 1-based line of the text on which the field starts. */
  readonly line: number;
  /** The client logged in, or the line is known to be a provider's entrance: a submission, not a delivery. */
  readonly submission: boolean;
}

/** What one message says, without its subject, recipients or body. */
export interface MessageArtefact {
  /** `headers` when there was no body. */
  readonly kind: "message" | "headers";
  readonly hops: readonly TracedHop[];
  /** Index into `hops`. */
  readonly boundary: number | null;
  readonly boundaryBasis: BoundaryBasis | null;
  readonly provider: ProviderId | null;
  /** Why: the markers that were found, also when they were too few. */
  readonly providerMarkers: readonly Marker[];
  /** The field `TLS-Required: No` (RFC 8689 §3), where there is one. */
  readonly tlsRequiredNo: Proof | null;
  /** Authentication-Results that stand above the boundary line, so that the recipient wrote them. */
  readonly authentication: readonly TrustedResults[];
  readonly signatures: readonly SignatureClaim[];
  /** Domain of the From address, lower case. The address itself is not kept. */
  readonly fromDomain: string | null;
  readonly returnPathDomain: string | null;
}

export interface MessageInput {
  readonly text: string;
  /** The organisation's own receiving hosts. */
  readonly receivers: readonly string[];
  /** Index of the boundary hop chosen by a person. */
  readonly correctedBoundary?: number;
}

/**
 * Everything that the header of one message says about its transport. Never throws; what was wrong with the input is in
 * `problems`. Linear in the length of the header; the body is not read.
 */
export function analyseMessage(input: MessageInput): Parsed<MessageArtefact> {
  const { value: block, problems: splitting } = splitFields(input.text);
  const received = block.fields.filter((field) => field.key === "received");
  const read = received.slice(0, headerLimits.hops).map((field, index) => parseReceived(block, field, index));
  const found = findBoundary({ hops: read, receivers: input.receivers, corrected: input.correctedBoundary });
  const boundary = found.value.index;
  const above = boundary === null ? 0 : (read[boundary]?.span.start ?? 0);
  const signals = readSignals(block, above);
  const hops = trace(applySideHeader(read, boundary, signals), received, boundary);
  const boundaryHop = boundary === null ? null : (hops[boundary] ?? null);
  const recognised = recogniseProvider(boundaryHop, signals);
  return {
    value: {
      kind: hasBody(block) ? "message" : "headers",
      hops,
      boundary,
      boundaryBasis: found.value.basis,
      provider: recognised.provider,
      providerMarkers: recognised.markers,
      tlsRequiredNo: signals.tlsRequiredNo,
      authentication: signals.authentication,
      signatures: signals.signatures,
      fromDomain: signals.fromDomain,
      returnPathDomain: signals.returnPathDomain,
    },
    problems: [...splitting, ...hopLimit(received), ...found.problems, ...addressProblems(boundaryHop, signals), ...timeProblems(hops)],
  };
}

function hasBody(block: HeaderBlock): boolean {
  return block.bodyStart !== null && block.bodyStart < block.text.length;
}

function trace(hops: readonly Hop[], fields: readonly Field[], boundary: number | null): readonly TracedHop[] {
  const delays = delaysOf(hops);
  return hops.map((hop, i) => placed(hop, { trust: trustOf(i, boundary), delaySeconds: delays[i] ?? null, line: fields[i]?.line ?? 1 }));
}

/** Named one by one: spreading so wide an object costs V8 more than parsing the line did. */
function placed(hop: Hop, place: Pick<TracedHop, "trust" | "delaySeconds" | "line">): TracedHop {
  return {
    index: hop.index,
    isHop: hop.isHop,
    mta: hop.mta,
    transport: hop.transport,
    tls: hop.tls,
    tlsBasis: hop.tlsBasis,
    version: hop.version,
    versionMin: hop.versionMin,
    versionMax: hop.versionMax,
    versionBasis: hop.versionBasis,
    cipher: hop.cipher,
    cipherFlags: hop.cipherFlags,
    clientCertificate: hop.clientCertificate,
    from: hop.from,
    by: hop.by,
    with: hop.with,
    id: hop.id,
    date: hop.date,
    raw: hop.raw,
    span: hop.span,
    proof: hop.proof,
    trust: place.trust,
    delaySeconds: place.delaySeconds,
    line: place.line,
    submission: isSubmission(hop),
  };
}

function trustOf(index: number, boundary: number | null): Trust {
  if (boundary === null) return "unjudged";
  if (index === boundary) return "boundary";
  return index < boundary ? "ours" : "below-boundary";
}

const providerEntrances: ReadonlySet<string> = new Set(["mailgun-submission", "sendgrid"]);

function isSubmission(hop: Hop): boolean {
  if (providerEntrances.has(hop.mta)) return true;
  if (hop.by === "smtp.gmail.com") return true;
  return hop.with !== null && saysAuthenticated(hop.with.split(" ", 1)[0] ?? "");
}

function hopLimit(received: readonly Field[]): readonly Problem[] {
  if (received.length <= headerLimits.hops) return [];
  const message = `There are more than ${headerLimits.hops} Received lines. Only the topmost ${headerLimits.hops} were read.`;
  return [{ code: "limit-hops", message, span: null }];
}
