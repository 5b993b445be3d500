import { downloadResponse } from "@/app/_lib/download-response";
import { refusal } from "@/app/_lib/post-handler";
import { getSealedCopy } from "@/server/respondent/queries";
import { requireRespondent } from "@/server/respondent/session";

/** The sealed text itself: its SHA-256 is the one on the confirmation. */
export async function GET(request: Request): Promise<Response> {
  try {
    const { name, text } = await getSealedCopy(await requireRespondent(request.headers));
    const bytes = new TextEncoder().encode(text);
    return downloadResponse({ name, mediaType: "application/json", size: bytes.byteLength, stream: new Blob([bytes]).stream() });
  } catch (error) {
    return refusal(error);
  }
}
