import { downloadResponse } from "@/app/_lib/download-response";
import { httpStatusOf, isAppError } from "@/core/errors/app-error";
import { requireActor } from "@/server/auth/session";
import { getEvidence } from "@/server/evidence/queries";
import { openFile } from "@/server/files/queries";

/** What was kept of an item, byte for byte as its SHA-256 says. */
export async function GET(_request: Request, context: { readonly params: Promise<{ readonly evidenceId: string }> }): Promise<Response> {
  try {
    const actor = await requireActor();
    const { fileId } = await getEvidence(actor, (await context.params).evidenceId);
    return downloadResponse(await openFile(actor, fileId));
  } catch (error) {
    if (!isAppError(error)) throw error;
    return new Response(`${error.userMessage}\n`, { status: httpStatusOf(error.code), headers: { "Cache-Control": "no-store" } });
  }
}
