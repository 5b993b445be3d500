/** An address within this site, from outside: anything that would lead elsewhere, or is none, becomes the fallback. */
export function ownPath(text: unknown, fallback = "/"): string {
  if (typeof text !== "string" || !text.startsWith("/") || !URL.canParse(text, BASE)) {
    return fallback;
  }
  const url = new URL(text, BASE);
  // `//elsewhere` and `/\elsewhere` start with a slash, too; the parser sees through both.
  return url.origin === BASE ? `${url.pathname}${url.search}` : fallback;
}

const BASE = "https://mailwitness.invalid";
