import type { Signals } from "@/core/evidence/signals";
import type { Hop } from "@/core/mail/hop";
import type { ProviderId } from "@/core/providers/provider";

/** A sign that points at a provider. */
export interface Marker {
  readonly provider: ProviderId;
  /** `host`: a name on the boundary line; `supporting`: anything else, which a sender or a receiver could have added. */
  readonly kind: "host" | "supporting";
  /** What was found, e.g. `a8-50.smtp-out.amazonses.com` or `Feedback-ID …:AmazonSES`. */
  readonly text: string;
}

export interface Recognition {
  readonly provider: ProviderId | null;
  readonly markers: readonly Marker[];
}

/**
 * Recognises the sending provider by two independent markers, one of them a host name on the boundary line
 * (standards §6.3). A lone X-header is forgeable and may come from the receiver's own system, so it recognises nobody.
 */
export function recogniseProvider(boundary: Hop | null, signals: Signals): Recognition {
  const markers: Marker[] = [];
  for (const print of fingerprints) {
    const host = boundary === null ? null : connectingHost(boundary, print.hosts);
    if (host !== null) markers.push({ provider: print.provider, kind: "host", text: host });
    for (const text of print.supporting(signals)) markers.push({ provider: print.provider, kind: "supporting", text });
  }
  const provider = fingerprints.find((print) => isRecognised(markers, print.provider))?.provider ?? null;
  return { provider: provider === "amazon-ses" && isResend(signals) ? "resend" : provider, markers };
}

interface Fingerprint {
  readonly provider: ProviderId;
  readonly hosts: (name: string) => boolean;
  readonly supporting: (signals: Signals) => readonly string[];
}

function isRecognised(markers: readonly Marker[], provider: ProviderId): boolean {
  const own = markers.filter((marker) => marker.provider === provider);
  return own.some((marker) => marker.kind === "host") && own.some((marker) => marker.kind === "supporting");
}

/** The looked-up name. The greeting, which a sender chooses, only from software that prints no other name (Exchange). */
function connectingHost(hop: Hop, matches: (name: string) => boolean): string | null {
  const greeting = hop.mta.startsWith("exchange") ? hop.from.helo : null;
  const name = (hop.from.rdns ?? greeting ?? "").toLowerCase();
  return matches(name) ? name : null;
}

const fingerprints: readonly Fingerprint[] = [
  {
    provider: "amazon-ses",
    hosts: (name) => name.endsWith(".amazonses.com"),
    supporting: (signals) => [
      ...present(signals, "x-ses-outgoing"),
      ...where(signals, "feedback-id", (value) => value.endsWith(":AmazonSES")),
      ...where(signals, "message-id", (value) => value.endsWith(".amazonses.com>")),
      ...signedBy(signals, (domain) => domain === "amazonses.com"),
      ...returnPath(signals, (domain) => domain === "amazonses.com" || domain.endsWith(".amazonses.com")),
    ],
  },
  {
    provider: "sendgrid",
    hosts: (name) => name.endsWith(".sendgrid.net"),
    supporting: (signals) => [
      ...present(signals, "x-sg-eid"),
      ...present(signals, "x-sg-id"),
      ...where(signals, "feedback-id", (value) => value.endsWith(":SG")),
      ...returnPath(signals, (domain) => /^em[0-9]+\./.test(domain) || domain === "sendgrid.net"),
    ],
  },
  {
    provider: "mailgun",
    hosts: (name) => name.endsWith(".mailgun.org") || name.endsWith(".mailgun.net") || name.endsWith(".postgun.com"),
    supporting: (signals) => [...present(signals, "x-mailgun-sid"), ...present(signals, "x-mailgun-sending-ip")],
  },
  {
    provider: "postmark",
    hosts: (name) => name.endsWith(".mtasv.net"),
    supporting: (signals) => [
      ...(isProton(signals) ? [] : present(signals, "x-pm-message-id")),
      ...returnPath(signals, (domain) => domain.startsWith("pm-bounces.") || domain.endsWith(".mtasv.net")),
    ],
  },
  {
    provider: "mandrill",
    hosts: (name) => name.endsWith(".mandrillapp.com"),
    supporting: (signals) => [
      ...where(signals, "x-mandrill-user", (value) => value.startsWith("md_")),
      ...where(signals, "x-report-abuse", (value) => value.includes("mandrillapp.com")),
      ...where(signals, "feedback-id", (value) => value.endsWith(":md")),
    ],
  },
  {
    provider: "microsoft-365",
    hosts: (name) => name.endsWith(".outbound.protection.outlook.com") || name.endsWith("-outbound.protection.outlook.com"),
    // An Exchange Online receiver adds X-MS-Exchange-* itself; the sender's organisation and its signature it doesn't.
    supporting: (signals) => [
      ...present(signals, "x-originatororg"),
      ...signedBy(signals, (domain) => domain.endsWith(".onmicrosoft.com")),
      ...selectors(signals, (selector) => /^selector[12](-|$)/.test(selector)),
    ],
  },
  {
    provider: "google-workspace",
    hosts: (name) => name.startsWith("mail-") && name.endsWith(".google.com"),
    supporting: (signals) => [
      ...present(signals, "x-google-dkim-signature"),
      ...present(signals, "x-gm-message-state"),
      ...where(signals, "message-id", (value) => value.endsWith("@mail.gmail.com>")),
    ],
  },
  {
    provider: "proton",
    hosts: (name) => name.endsWith(".protonmail.ch") || name.endsWith(".proton.me"),
    supporting: (signals) => where(signals, "feedback-id", (value) => value.endsWith(":proton")),
  },
];

/** Resend sends through Amazon SES: only the envelope `send.<domain>` and the selector tell it apart. */
function isResend(signals: Signals): boolean {
  return signals.returnPathDomain?.startsWith("send.") === true && signals.signatures.some((s) => s.selector === "resend");
}

/** Proton writes `X-Pm-Message-ID` too. */
function isProton(signals: Signals): boolean {
  return where(signals, "feedback-id", (value) => value.endsWith(":proton")).length > 0;
}

function present(signals: Signals, key: string): readonly string[] {
  return where(signals, key, () => true);
}

function where(signals: Signals, key: string, matches: (value: string) => boolean): readonly string[] {
  return (signals.markers.get(key) ?? []).filter(matches).map((value) => `${key}: ${value.slice(0, 120)}`);
}

function signedBy(signals: Signals, matches: (domain: string) => boolean): readonly string[] {
  return signals.signatures.filter((s) => matches(s.domain)).map((s) => `dkim-signature d=${s.domain}`);
}

function selectors(signals: Signals, matches: (selector: string) => boolean): readonly string[] {
  return signals.signatures.filter((s) => matches(s.selector)).map((s) => `dkim-signature s=${s.selector}`);
}

function returnPath(signals: Signals, matches: (domain: string) => boolean): readonly string[] {
  const domain = signals.returnPathDomain;
  return domain !== null && matches(domain) ? [`return-path domain ${domain}`] : [];
}
