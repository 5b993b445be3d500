import "server-only";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { BlockList, isIP, isIPv6 } from "node:net";
import { settings } from "@/server/env";

/** Written by `notePeerAddresses` over whatever a client may have sent. */
const PEER_HEADER = "x-mailwitness-peer-address";

/**
 * Notes on every incoming request the address of the socket it came over. Next gives handlers no socket, and its own
 * `X-Forwarded-For` is the client's to invent. Call once, before the first request.
 */
export function notePeerAddresses(): void {
  subscribe("http.server.request.start", (message) => {
    if (isRequestStart(message)) {
      message.request.headers[PEER_HEADER] = message.request.socket.remoteAddress ?? "";
    }
  });
}

/**
 * The address of the client as far as we can believe it: the peer of the connection, or behind our own proxies
 * (`TRUSTED_PROXIES`) the nearest entry of `X-Forwarded-For` that is not one of them. `unknown` when nothing is known.
 */
export function clientAddress(headers: Headers, trusted: readonly string[] = settings().trustedProxies): string {
  const peer = bare(headers.get(PEER_HEADER) ?? "");
  if (peer === "") {
    return "unknown";
  }
  return isTrusted(peer, trusted) ? (nearestStranger(headers.get("x-forwarded-for") ?? "", trusted) ?? peer) : peer;
}

/** From right to left, as proxies append; what is no address ends the search, because nobody of ours wrote it. */
function nearestStranger(forwarded: string, trusted: readonly string[]): string | null {
  for (const address of forwarded.split(",").map(bare).reverse()) {
    if (isIP(address) === 0) {
      return null;
    }
    if (!isTrusted(address, trusted)) {
      return address;
    }
  }
  return null;
}

/** What one customer of a network can hardly change: an IPv4 address, or the first 64 bits of an IPv6 address. */
export function networkOf(address: string): string {
  return isIPv6(address) ? `${groups(address).slice(0, 4).join(":")}::/64` : address;
}

function isRequestStart(message: unknown): message is { request: IncomingMessage } {
  return typeof message === "object" && message !== null && "request" in message;
}

/** Without brackets, zone or port; an IPv4 address in its IPv6 form as plain IPv4. */
function bare(text: string): string {
  const trimmed = text
    .trim()
    .replace(/^\[([^\]]*)\].*$/, "$1")
    .replace(/%.*$/, "")
    .toLowerCase();
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(trimmed)?.[1];
  return mapped ?? trimmed.replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, "$1");
}

function isTrusted(address: string, trusted: readonly string[]): boolean {
  const list = new BlockList();
  for (const entry of trusted) {
    addEntry(list, entry);
  }
  return list.check(address, isIPv6(address) ? "ipv6" : "ipv4");
}

function addEntry(list: BlockList, entry: string): void {
  const [network = "", bits] = entry.split("/");
  const version = isIP(network);
  if (version === 0) {
    return;
  }
  const widest = version === 6 ? 128 : 32;
  const prefix = bits === undefined ? widest : Number(bits);
  if (Number.isInteger(prefix) && prefix >= 0 && prefix <= widest) {
    list.addSubnet(network, prefix, version === 6 ? "ipv6" : "ipv4");
  }
}

/** The eight groups of an IPv6 address in one spelling, so that `2001:db8::1` and `2001:0db8:0:0::1` count together. */
function groups(address: string): string[] {
  const [head = "", tail] = address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, "0:0").split("::");
  const left = head === "" ? [] : head.split(":");
  const right = tail === undefined || tail === "" ? [] : tail.split(":");
  const middle = tail === undefined ? [] : Array.from({ length: 8 - left.length - right.length }, () => "0");
  return [...left, ...middle, ...right].map((group) => (Number.parseInt(group, 16) || 0).toString(16));
}
