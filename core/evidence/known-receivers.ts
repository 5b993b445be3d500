/**
 * Hosted services that receive mail for others: a line by such a host was written by a receiver, not by the sender.
 * Names as in evidence-formats §5. `gateway` services pass mail on to the mailbox service behind them.
 */
export function isKnownReceiver(host: string): boolean {
  const name = host.toLowerCase();
  return microsoft(name) || name === "mx.google.com" || isSesInbound(name) || isKnownGateway(name) || endsWithAny(name, others);
}

/** Filtering services that stand in front of a mailbox service, and also send for their customers. */
export function isKnownGateway(host: string): boolean {
  const name = host.toLowerCase();
  return name.includes(".mimecast.") || endsWithAny(name, gateways);
}

/** Hosts inside Microsoft 365 that are not its way out to other organisations. */
export function isMicrosoftInside(host: string): boolean {
  const name = host.toLowerCase();
  return microsoft(name) && !name.includes("outbound.protection");
}

function microsoft(name: string): boolean {
  return endsWithAny(name, microsoftHosts);
}

function isSesInbound(name: string): boolean {
  return name.startsWith("inbound-smtp.") && name.endsWith(".amazonaws.com");
}

const microsoftHosts = [
  ".mail.protection.outlook.com",
  // A front end's own name on the line of the next stage, e.g. BN8NAM12FT023.eop-nam12.prod.protection.outlook.com.
  ".prod.protection.outlook.com",
  ".prod.outlook.com",
  ".outlook.office365.com",
];
const gateways = [".pphosted.com", ".ppe-hosted.com", ".messagelabs.com", ".iphmx.com"];
const others = [".messagingengine.com", ".protonmail.ch"];

function endsWithAny(name: string, endings: readonly string[]): boolean {
  return endings.some((ending) => name.endsWith(ending));
}
