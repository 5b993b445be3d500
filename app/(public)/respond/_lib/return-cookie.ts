import "server-only";

const NAME = "mailwitness-respond-return";
const ATTRIBUTES = "Path=/respond/open; HttpOnly; SameSite=Lax";

/** Remembers, as long as a held form lives, where somebody stood whose session had ended. */
export const returnCookie = (path: string): string => `${NAME}=${encodeURIComponent(path)}; ${ATTRIBUTES}; Max-Age=900`;

/** Forgets it again. */
export const noReturnCookie = `${NAME}=; ${ATTRIBUTES}; Max-Age=0`;

/** Where a reopened link leads: back to the held form, or to the beginning. Only to pages of ours that hold one. */
export function returnPath(headers: Headers): string {
  const pair = (headers.get("cookie") ?? "").split(/;\s*/).find((part) => part.startsWith(`${NAME}=`));
  const path = pair === undefined ? "" : pair.slice(NAME.length + 1).replaceAll(/%(2F|3F|3D|26)/gi, (code) => decodeURIComponent(code));
  return /^\/respond\/(?:questions\/[A-Za-z0-9-]{1,40}|attest)\?(?:from=check&)?form=[\w-]{43}$/.test(path) ? path : "/respond";
}
