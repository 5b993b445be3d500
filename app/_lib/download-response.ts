import { handlerPolicy } from "@/proxy-policy";

/** What a download needs to know of a file; `OpenFile` of server/files fits. */
export interface Download {
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly stream: ReadableStream<Uint8Array>;
}

/**
 * A file as an answer that is saved and never shown: whatever a vendor sent, no browser runs it in our origin.
 * The name travels by RFC 6266 with the encoding of RFC 8187, and as plain ASCII for old clients.
 */
export function downloadResponse(file: Download): Response {
  return new Response(file.stream, {
    headers: {
      "Content-Type": file.mediaType,
      "Content-Length": String(file.size),
      "Content-Disposition": contentDisposition(file.name),
      "Content-Security-Policy": handlerPolicy,
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
}

/** `attachment` with the name in both forms. */
export function contentDisposition(name: string): string {
  const ascii = name.replaceAll(/[^\x20-\x7e]|["\\%/]/g, "_");
  // RFC 8187 allows fewer characters than encodeURIComponent leaves alone.
  // It also throws on half a surrogate pair, which a file name from anywhere may hold.
  const wellFormed = name.replaceAll(/\p{Surrogate}/gu, "\u{fffd}");
  const encoded = encodeURIComponent(wellFormed).replaceAll(/['()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
