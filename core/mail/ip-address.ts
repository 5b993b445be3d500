/** Is this the text of an IPv4 address (four octets)? */
function isIpv4(text: string): boolean {
  if (text.length < 7 || text.length > 15) return false;
  const first = text.charCodeAt(0);
  if (first < 0x30 || first > 0x39) return false;
  const octets = text.split(".", 5);
  return octets.length === 4 && octets.every(isOctet);
}

/** Is this the text of an IPv6 address? Lenient about compression, strict about the characters. */
function isIpv6(text: string): boolean {
  if (text.length < 2 || text.length > 45 || !text.includes(":")) return false;
  const groups = text.split(":", 10);
  return groups.length >= 3 && groups.length <= 9 && groups.every((group, i) => isGroup(group, i === groups.length - 1));
}

/**
 * The address as we keep it: without `IPv6:`, brackets, scope id or the `::ffff:` of an IPv4-mapped address, IPv6 in
 * the form of RFC 5952; null when the text is not an address.
 */
export function normaliseIp(text: string): string | null {
  let ip = text.toLowerCase();
  if (ip.startsWith("[") && ip.endsWith("]")) ip = ip.slice(1, -1);
  if (ip.startsWith("ipv6:")) ip = ip.slice(5);
  const scope = ip.indexOf("%");
  if (scope !== -1) ip = ip.slice(0, scope);
  if (ip.startsWith("::ffff:") && isIpv4(ip.slice(7))) ip = ip.slice(7);
  if (isIpv4(ip)) return ip;
  return isIpv6(ip) ? canonicalIpv6(ip) : null;
}

export function isLoopback(ip: string): boolean {
  return ip.startsWith("127.") || ip === "::1";
}

/** Addresses that are not reachable from the internet (RFC 1918, RFC 3927, RFC 6598, RFC 4193, RFC 4291 §2.5.6). */
export function isPrivate(ip: string): boolean {
  if (isLoopback(ip)) return true;
  if (ip.includes(":")) return /^f[cd][0-9a-f]{2}:|^fe[89ab][0-9a-f]:/.test(ip);
  const [a = 0, b = 0] = ip.split(".", 2).map(Number);
  return privateRanges.some((range) => range.first === a && b >= range.from && b <= range.to);
}

/** First octet and the range of the second. */
const privateRanges = [
  { first: 10, from: 0, to: 255 },
  { first: 100, from: 64, to: 127 },
  { first: 169, from: 254, to: 254 },
  { first: 172, from: 16, to: 31 },
  { first: 192, from: 168, to: 168 },
];

/** RFC 5952 §4: no leading zeros, the longest run of zero groups as `::`. */
function canonicalIpv6(ip: string): string {
  const [head = "", tail] = ip.split("::", 2);
  const front = head === "" ? [] : head.split(":");
  const back = tail === undefined || tail === "" ? [] : tail.split(":");
  const missing = tail === undefined ? 0 : Math.max(0, 8 - front.length - back.length);
  const zeros = Array.from({ length: missing }, () => "0");
  const groups = [...front, ...zeros, ...back].map((group) => group.replace(/^0{1,3}(?=.)/, ""));
  if (groups.length !== 8) return ip;
  const run = longestZeroRun(groups);
  if (run.length < 2) return groups.join(":");
  return `${groups.slice(0, run.start).join(":")}::${groups.slice(run.start + run.length).join(":")}`;
}

function longestZeroRun(groups: readonly string[]): { start: number; length: number } {
  let best = { start: 0, length: 0 };
  let start = 0;
  groups.forEach((group, i) => {
    if (group !== "0") start = i + 1;
    else if (i + 1 - start > best.length) best = { start, length: i + 1 - start };
  });
  return best;
}

function isOctet(text: string): boolean {
  if (text.length === 0 || text.length > 3) return false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x30 || code > 0x39) return false;
  }
  return Number(text) <= 255;
}

function isGroup(text: string, last: boolean): boolean {
  if (last && text.includes(".")) return isIpv4(text);
  return text.length <= 4 && /^[0-9a-f]*$/i.test(text);
}
