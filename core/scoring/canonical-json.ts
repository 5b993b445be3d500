/**
 * JSON with object keys in code-unit order and no white space, so that the same value always gives the same bytes
 * (compare RFC 8785). Takes any plain data; throws RangeError on a number that JSON cannot hold, TypeError on a
 * function, symbol or bigint: those are bugs of the caller, not input.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === "boolean" || typeof value === "string") return JSON.stringify(value);
  if (typeof value === "number") return numberJson(value);
  if (Array.isArray(value)) return `[${value.map((item: unknown) => canonicalJson(item ?? null)).join(",")}]`;
  if (typeof value === "object") return objectJson(value);
  throw new TypeError(`A ${typeof value} has no JSON form.`);
}

function numberJson(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${String(value)} has no JSON form.`);
  return JSON.stringify(value === 0 ? 0 : value);
}

function objectJson(value: object): string {
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(",")}}`;
}
