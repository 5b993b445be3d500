import "server-only";
import { AppError } from "@/core/errors/app-error";

const FORM_TYPES = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)\b/i;

/**
 * The fields of a posted form of at most `maxBytes`.
 * @throws AppError `unsupported-type` · `too-large` · `invalid-input`
 */
export async function readForm(request: Request, maxBytes: number): Promise<FormData> {
  const type = request.headers.get("content-type") ?? "";
  if (!FORM_TYPES.test(type)) {
    throw new AppError("unsupported-type", "post without a form", "This address takes forms only.");
  }
  const body = await readLimited(request, maxBytes);
  try {
    return await new Response(body, { headers: { "Content-Type": type } }).formData();
  } catch (error) {
    throw new AppError("invalid-input", `unreadable form: ${error instanceof Error ? error.message : "unknown"}`);
  }
}

/** Counts what really comes: `Content-Length` may be missing or wrong. */
async function readLimited(request: Request, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) {
    throw new AppError("too-large", `form of more than ${maxBytes} bytes announced`);
  }
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) {
      throw new AppError("too-large", `form of more than ${maxBytes} bytes`);
    }
    chunks.push(chunk);
  }
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return whole;
}
