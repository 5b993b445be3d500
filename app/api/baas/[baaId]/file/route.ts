import { downloadResponse } from "@/app/_lib/download-response";
import { AppError, httpStatusOf, isAppError } from "@/core/errors/app-error";
import { requireActor } from "@/server/auth/session";
import { getBaa } from "@/server/baas/queries";
import { openFile } from "@/server/files/queries";

/** The signed copy, to be saved and never shown in our origin. */
export async function GET(_request: Request, { params }: { readonly params: Promise<{ readonly baaId: string }> }): Promise<Response> {
  try {
    const actor = await requireActor();
    const { file } = await getBaa(actor, (await params).baaId);
    if (file === null) throw new AppError("not-found", "BAA without a file");
    return downloadResponse(await openFile(actor, file.id));
  } catch (error) {
    if (!isAppError(error)) throw error;
    return new Response(`${error.userMessage}\n`, {
      status: httpStatusOf(error.code),
      headers: { "Content-Type": "text/plain; charset=utf-8" },
    });
  }
}
