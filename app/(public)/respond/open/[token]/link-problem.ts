import "server-only";
import type { OpenedLink } from "@/server/respondent/open-link";

type Problem = Extract<OpenedLink, { ok: false }>;

/**
 * Why a link does not work, and whom to ask. Written by hand because a page cannot answer with 410, and a status that says "all
 * is well" would be a lie to every program that follows links.
 */
export function linkProblem(problem: Problem): Response {
  const { title, text, status } = words(problem);
  return plainPage({ title, text: problem.sender === null ? [text] : [text, askFor(problem.sender)], status });
}

/** Too many links were opened from one network. */
export const tooManyAttempts = (message: string): Response => plainPage({ title: "Please wait a little", text: [message], status: 429 });

function words(problem: Problem): { readonly title: string; readonly text: string; readonly status: number } {
  switch (problem.reason) {
    case "unknown":
      return {
        title: "We do not know this link",
        text: "Part of it may be missing: some mail programs break long links over two lines. Copy the whole link from the mail into the address bar.",
        status: 404,
      };
    case "expired":
      return {
        title: "This link has expired",
        text: "It worked until some time after the due date. Nothing that you saved is lost.",
        status: 410,
      };
    case "revoked":
      return {
        title: "This link was replaced or withdrawn",
        text: "Look for a newer mail with another link. Nothing that you saved is lost.",
        status: 410,
      };
    case "decided":
      return {
        title: "These answers have been decided on",
        text: "The assessment is closed, so there is nothing left to do here. Thank you.",
        status: 410,
      };
  }
}

function askFor({ organisation, name }: { readonly organisation: string; readonly name: string }): string {
  const whom = name === "" ? organisation : `${name} at ${organisation}`;
  return `If you have a question or need a new link, reply to the mail that brought you here: it is from ${whom}.`;
}

interface PlainPage {
  readonly title: string;
  readonly text: readonly string[];
  readonly status: number;
}

/** No style sheet and no script: the browser's own colours follow its light or dark setting. */
function plainPage({ title, text, status }: PlainPage): Response {
  const paragraphs = text.map((paragraph) => `<p style="margin:0 0 1rem">${escapeHtml(paragraph)}</p>`).join("\n");
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
</head>
<body style="font:1.0625rem/1.6 system-ui,sans-serif;margin:0">
<main style="max-width:40rem;margin:0 auto;padding:4rem 1.25rem">
<h1 style="font-size:1.75rem;line-height:1.25;margin:0 0 1rem">${escapeHtml(title)}</h1>
${paragraphs}
</main>
</body>
</html>
`;
  const headers = { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" };
  return new Response(html, { status, headers });
}

const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&#39;");
