/**
 * The content security policy of a response: only our own scripts, and inline ones only with the nonce of this response.
 * Without a nonce no script runs at all: the page still works, as every page does without JavaScript.
 * Style attributes are allowed (charts are drawn with them); style elements are not.
 */
export function contentSecurityPolicy(nonce: string | null, isDevelopment = false): string {
  // React's development build rebuilds server stacks with eval, and Turbopack injects style elements.
  const scripts = isDevelopment ? " 'unsafe-eval'" : "";
  const styles = isDevelopment ? " 'unsafe-inline'" : "";
  return [
    "default-src 'none'",
    nonce === null ? "script-src 'none'" : `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${scripts}`,
    `style-src 'self'${styles}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** The policy of what handlers answer: nothing of it is a page, so nothing in it runs, loads or belongs to our origin. */
export const handlerPolicy = "sandbox; default-src 'none'; frame-ancestors 'none'";

/** Whether a handler answers this address and no page: the proxy leaves it alone, next.config.ts gives it `handlerPolicy`. */
export function isHandled(pathname: string): boolean {
  return pathname.startsWith("/api/") || pathname === "/respond/copy/file";
}
