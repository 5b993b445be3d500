export type TextMark = "specific" | "vague" | null;

/**
 * Judges a free text: `specific` when it names a setting with its value, or shows two signs of a real answer; `vague` when it
 * holds a phrase that says nothing about delivery and nothing specific; null when neither can be said.
 */
export function judgeText(text: string): TextMark {
  const signs = specificSigns(text);
  if (signs.includes("setting") || signs.length >= 2) return "specific";
  return vaguePhrase(text) === null ? null : "vague";
}

/** The first phrase that says nothing about delivery, as it is named to the respondent; null when there is none. */
export function vaguePhrase(text: string): string | null {
  const found = vaguePhrases.find((one) => one.pattern.test(text));
  return found?.name ?? null;
}

type Sign = "version" | "setting" | "outcome" | "scope" | "date";

function specificSigns(text: string): readonly Sign[] {
  return signPatterns.filter((one) => one.pattern.test(text)).map((one) => one.sign);
}

// No nested quantifiers: every pattern runs in linear time on hostile text.
const signPatterns: readonly { readonly sign: Sign; readonly pattern: RegExp }[] = [
  { sign: "version", pattern: /\b(?:tls ?v?1\.[0-3]|minimum|at least|or (?:higher|newer|later))\b/i },
  {
    sign: "setting",
    pattern:
      /[A-Za-z][\w.-]{2,60}"? ?[=:] ?"?(?:require|optional|true|false|enforced?|encrypt|secure|verify|dane|may|tls|1\.\d|[A-Z][A-Za-z]{5,40}(?:Validation|Only))/i,
  },
  { sign: "outcome", pattern: /\b(?:bounc(?:e|es|ed)|refused?|rejected|held|queued|dropped|not (?:sent|delivered)|portal)\b/i },
  {
    sign: "scope",
    pattern:
      /\b(?:all (?:mail|streams|domains|messages)|every (?:stream|domain|message|configuration set)|configuration set|subaccount|connector)\b/i,
  },
  { sign: "date", pattern: /\b20\d\d-\d\d(?:-\d\d)?\b/ },
];

const vaguePhrases: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: "we use TLS", pattern: /\b(?:we|it) uses? (?:tls|ssl)\b/i },
  { name: "encrypted in transit", pattern: /\bencrypt(?:ed|ion) in transit\b/i },
  { name: "industry standard", pattern: /\bindustry[ -]standard\b/i },
  { name: "bank-grade", pattern: /\b(?:bank|military)[ -]grade\b/i },
  { name: "AES-256", pattern: /\baes[ -]?256\b/i },
  { name: "TLS where supported", pattern: /\b(?:tls|encryption) (?:where|when|if) (?:it is )?(?:supported|available|possible)\b/i },
  { name: "opportunistic TLS", pattern: /\bopportunistic\b/i },
  { name: "HIPAA compliant", pattern: /\bhipaa[ -](?:compliant|certified|compliance)\b/i },
  { name: "SOC 2", pattern: /\bsoc ?2\b/i },
  { name: "our provider handles it", pattern: /\bprovider (?:handles|takes care|manages)\b/i },
  { name: "256-bit SSL", pattern: /\b256[ -]bit\b/i },
  { name: "up to TLS 1.3", pattern: /\bup to tls\b/i },
];
