import "server-only";
import { AppError } from "@/core/errors/app-error";
import { storable } from "./form-values";

const FORM_TYPES = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)\b/i;

/** The most fields that a form of ours could have, many times over. */
const MAX_FIELDS = 2000;

/**
 * The fields of a posted form of at most `maxBytes`, and of at most 2,000 fields.
 * @throws AppError `unsupported-type` · `too-large` · `invalid-input`
 */
export async function readForm(request: Request, maxBytes: number): Promise<FormData> {
  const type = request.headers.get("content-type") ?? "";
  if (!FORM_TYPES.test(type)) {
    throw new AppError("unsupported-type", "post without a form", "This address takes forms only.");
  }
  const body = await readLimited(request, maxBytes);
  const form = await parseForm(body, type);
  if ([...form.keys()].length > MAX_FIELDS) {
    throw new AppError("too-large", `form of more than ${MAX_FIELDS} fields`);
  }
  return withoutNul(form);
}

async function parseForm(body: Uint8Array<ArrayBuffer>, type: string): Promise<FormData> {
  try {
    return await new Response(body, { headers: { "Content-Type": type } }).formData();
  } catch (error) {
    throw new AppError("invalid-input", `unreadable form: ${error instanceof Error ? error.message : "unknown"}`);
  }
}

/** See `storable`: no field may hold what one of the databases cannot. */
function withoutNul(form: FormData): FormData {
  const clean = new FormData();
  for (const [name, value] of form) {
    if (typeof value === "string") clean.append(storable(name), storable(value));
    else clean.append(storable(name), value, value.name);
  }
  return clean;
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
