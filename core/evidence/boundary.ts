import { isKnownGateway, isKnownReceiver, isMicrosoftInside } from "@/core/evidence/known-receivers";
import type { BoundaryBasis } from "@/core/evidence/observation";
import type { Hop, HopSource } from "@/core/mail/hop";
import { isPrivate, normaliseIp } from "@/core/mail/ip-address";
import type { Parsed, Problem } from "@/core/mail/problem";

export interface Boundary {
  /** Index of the hop whose line counts, or null when there is none. */
  readonly index: number | null;
  readonly basis: BoundaryBasis | null;
}

export interface BoundaryInput {
  readonly hops: readonly Hop[];
  /** The organisation's own receiving hosts: names (their subdomains count too) or addresses. */
  readonly receivers: readonly string[];
  /** Index chosen by a person. */
  readonly corrected: number | undefined;
}

/**
 * Finds the boundary hop: the lowest line written by a server of the recipient (evidence-formats §5). Walks down from the
 * top while the connecting host is ours too. A greeting name alone never carries the walk over a public address, because
 * a sender may greet with our own name and forge the line below.
 */
export function findBoundary(input: BoundaryInput): Parsed<Boundary> {
  if (input.corrected !== undefined) return corrected(input.hops, input.corrected);
  const network = input.hops.filter((hop) => hop.isHop);
  const receivers = input.receivers.map((name) => name.trim().toLowerCase()).filter((name) => name !== "");
  let at = 0;
  while (at + 1 < network.length && leadsToOurs(network[at], network[at + 1], receivers)) at++;
  const hop = network[at];
  if (hop === undefined) return none();
  // A client on a private address is no host of the vendor: a proxy of ours stands in front, or the mail is our own.
  if (hop.from.ip !== null && isPrivate(hop.from.ip)) return { value: assumedAt(hop), problems: [privateClient(hop)] };
  const { value, problems } = judge(hop, receivers);
  const above = network[at - 1];
  const byGreeting = above !== undefined && value.basis === "configured" && isKnownByGreeting(above, receivers);
  return { value, problems: byGreeting ? [...problems, gatewayByGreeting(hop)] : problems };
}

function judge(hop: Hop, receivers: readonly string[]): Parsed<Boundary> {
  const by = hop.by ?? "";
  if (isListed(by, receivers)) return { value: { index: hop.index, basis: "configured" }, problems: [] };
  const problems: Problem[] = [];
  const known = isKnownReceiver(by);
  const gateway = known && hostsOf(hop.from).some((host) => isKnownGateway(host));
  if (gateway) problems.push(gatewayInFront(hop));
  if (!known) problems.push(receivers.length > 0 ? receiverNotFound(hop) : boundaryAssumed(hop));
  return { value: { index: hop.index, basis: known && !gateway ? "known-receiver" : "assumed" }, problems };
}

/** Was the host that connected to `hop` one of ours, so that the line below is ours too? */
function leadsToOurs(hop: Hop | undefined, below: Hop | undefined, receivers: readonly string[]): boolean {
  if (hop === undefined || below === undefined) return false;
  if (hop.from.ip !== null && isPrivate(hop.from.ip)) return true;
  if (isMicrosoftStep(hop, below)) return true;
  const belowIsOurs = isListed(below.by ?? "", receivers) && names(hop.from, below.by);
  return belowIsOurs && connectsAsOurs(hop, receivers);
}

/**
 * By address or looked-up name. Exchange prints only the greeting, which a sender may choose: there it counts as long as
 * no address of a gateway is configured.
 */
function connectsAsOurs(hop: Hop, receivers: readonly string[]): boolean {
  const { ip, rdns, helo } = hop.from;
  if (ip !== null && isListed(ip, receivers)) return true;
  if (rdns !== null) return isListed(rdns, receivers);
  if (receivers.some((receiver) => normaliseIp(receiver) !== null)) return false;
  return hop.mta.startsWith("exchange") && helo !== null && isListed(helo, receivers);
}

function isKnownByGreeting(hop: Hop, receivers: readonly string[]): boolean {
  const { ip, rdns } = hop.from;
  return rdns === null && ip !== null && !isPrivate(ip) && !isListed(ip, receivers);
}

function assumedAt(hop: Hop): Boundary {
  return { index: hop.index, basis: "assumed" };
}

/** One stage of Microsoft 365 to the next. Their hosts connect from 2603:10xx::/24 or private addresses. */
function isMicrosoftStep(hop: Hop, below: Hop): boolean {
  const { helo, ip } = hop.from;
  if (helo === null || below.by === null || !isMicrosoftInside(helo) || !isMicrosoftInside(hop.by ?? "")) return false;
  return isMicrosoftInside(below.by) && (ip === null || ip.startsWith("2603:10"));
}

/** Does the line below carry the name of the host that connected? Same host, or same domain. */
function names(from: HopSource, by: string | null): boolean {
  if (by === null) return false;
  const host = by.toLowerCase();
  return normaliseIp(host) === from.ip || hostsOf(from).some((name) => related(name, host));
}

function related(a: string, b: string): boolean {
  return a === b || domain(a) === domain(b);
}

/** The last two labels: enough to compare two names of one owner's relays. */
function domain(host: string): string {
  return host.split(".").slice(-2).join(".");
}

function hostsOf(from: HopSource): readonly string[] {
  return [from.rdns, from.helo].flatMap((name) => (name === null ? [] : [name.toLowerCase()]));
}

function isListed(host: string, receivers: readonly string[]): boolean {
  const name = host.toLowerCase();
  return receivers.some((receiver) => name === receiver || name.endsWith(`.${receiver}`));
}

function corrected(hops: readonly Hop[], index: number): Parsed<Boundary> {
  const hop = hops[index];
  if (hop?.isHop === true) return { value: { index, basis: "corrected" }, problems: [] };
  const message = `Line ${index + 1} from the top is not a network hop, so it can't be the boundary.`;
  return { value: { index: null, basis: null }, problems: [{ code: "boundary-not-a-hop", message, span: hop?.span ?? null }] };
}

function none(): Parsed<Boundary> {
  const message = "No line was written by a server that received this message over the network, so nothing can be judged.";
  return { value: { index: null, basis: null }, problems: [{ code: "no-network-hop", message, span: null }] };
}

function boundaryAssumed(hop: Hop): Problem {
  const message =
    `The boundary is assumed to be the line by ${hop.by ?? "an unnamed host"}. ` +
    "Name your receiving hosts in the settings, or choose the line by hand.";
  return { code: "boundary-assumed", message, span: hop.span };
}

function receiverNotFound(hop: Hop): Problem {
  const message =
    `None of your receiving hosts wrote the line by ${hop.by ?? "an unnamed host"}, so the boundary is assumed. ` +
    "Check that the message was received by you, or choose the line by hand.";
  return { code: "receiver-not-found", message, span: hop.span };
}

function gatewayInFront(hop: Hop): Problem {
  const message =
    `A filtering service handed this message to ${hop.by ?? "the mailbox service"}. If it is yours, the boundary lies ` +
    "at its own line below: name its hosts in the settings.";
  return { code: "gateway-in-front", message, span: hop.span };
}

function privateClient(hop: Hop): Problem {
  const message =
    `The line by ${hop.by ?? "an unnamed host"} names a private address as the client, so it doesn't show the sender's own ` +
    "connection: a proxy stands in front, or the message began inside. The boundary is assumed. Choose the line by hand.";
  return { code: "private-client", message, span: hop.span };
}

function gatewayByGreeting(hop: Hop): Problem {
  const message =
    `The mailbox service names your gateway ${hop.by ?? ""} only by its greeting, which any sender can choose. ` +
    "Add the gateway's addresses to your receiving hosts to be sure.";
  return { code: "gateway-by-greeting", message, span: hop.span };
}
