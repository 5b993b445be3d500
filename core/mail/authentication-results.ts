/** One `method=result` of an Authentication-Results field. */
export interface AuthenticationResult {
  /** Lower case, e.g. `spf`, `dkim`, `dmarc`, `x-tls`. */
  readonly method: string;
  /** Lower case, e.g. `pass`. */
  readonly result: string;
  readonly reason: string | null;
  /** e.g. `header.d` → `vendor.example`; keys in lower case. */
  readonly properties: Readonly<Record<string, string>>;
}

export interface AuthenticationResults {
  /** Who says so; null where the writer leaves it out, as Exchange Online does. */
  readonly authservId: string | null;
  readonly results: readonly AuthenticationResult[];
}

/**
 * Reads the value of an Authentication-Results field by its grammar (RFC 8601 §2.2), tolerant of a missing authserv-id.
 * Comments and quoted strings are honoured, so that words inside them are never taken for results. Linear.
 */
export function parseAuthenticationResults(value: string): AuthenticationResults {
  const segments = segmentsOf(value);
  const head = segments[0] ?? [];
  const named = !(head[0] ?? "").includes("=") && head.length > 0;
  const results: AuthenticationResult[] = [];
  for (const segment of named ? segments.slice(1) : segments) {
    const result = resultOf(segment);
    if (result !== null) results.push(result);
  }
  return { authservId: named ? (head[0] ?? null) : null, results };
}

/** Words of each segment between semicolons, without comments; a quoted string is part of its word, unquoted. */
function segmentsOf(value: string): readonly (readonly string[])[] {
  const segments: string[][] = [];
  let words: string[] = [];
  let word = "";
  const endWord = (): void => {
    if (word !== "") words.push(word);
    word = "";
  };
  let i = 0;
  while (i < value.length) {
    const char = value.charAt(i);
    if (char === "(") {
      endWord();
      i = afterComment(value, i);
      continue;
    }
    if (char === '"') {
      const [text, next] = quoted(value, i);
      word += text;
      i = next;
      continue;
    }
    if (char === ";") {
      endWord();
      segments.push(words);
      words = [];
    } else if (char === " " || char === "\t" || char === "\r" || char === "\n") endWord();
    else word += char;
    i++;
  }
  endWord();
  segments.push(words);
  return segments.map(joinEquals);
}

/** `dkim = pass` is allowed: white space may stand around the equals sign. */
function joinEquals(words: readonly string[]): readonly string[] {
  const out: string[] = [];
  for (const word of words) {
    const last = out[out.length - 1];
    if (last !== undefined && (last.endsWith("=") || word.startsWith("="))) out[out.length - 1] = last + word;
    else out.push(word);
  }
  return out;
}

function afterComment(value: string, at: number): number {
  let depth = 0;
  for (let i = at; i < value.length; i++) {
    const char = value.charAt(i);
    if (char === "\\") i++;
    else if (char === "(") depth++;
    else if (char === ")" && --depth === 0) return i + 1;
  }
  return value.length;
}

function quoted(value: string, at: number): readonly [text: string, next: number] {
  let text = "";
  for (let i = at + 1; i < value.length; i++) {
    const char = value.charAt(i);
    if (char === "\\") text += value.charAt(++i);
    else if (char === '"') return [text, i + 1];
    else text += char;
  }
  return [text, value.length];
}

function resultOf(words: readonly string[]): AuthenticationResult | null {
  const [name, result] = pair(words[0] ?? "");
  if (name === "" || result === "") return null;
  const properties: Record<string, string> = {};
  let reason: string | null = null;
  for (const word of words.slice(1)) {
    const [key, value] = pair(word);
    if (key === "reason") reason = value;
    else if (key !== "" && isPropertyName(key)) properties[key] = value;
  }
  const method = name.split("/", 1)[0] ?? name;
  return { method, result: result.toLowerCase(), reason, properties };
}

function pair(word: string): readonly [key: string, value: string] {
  const equals = word.indexOf("=");
  return equals === -1 ? ["", ""] : [word.slice(0, equals).toLowerCase(), word.slice(equals + 1)];
}

/** `ptype.property`, or the bare words that some writers use (`action=none`). Keeps names such as `__proto__` out. */
function isPropertyName(key: string): boolean {
  return key.length <= 64 && /^[a-z][a-z0-9.-]*$/.test(key);
}
