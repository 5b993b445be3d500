import { httpStatusOf, isAppError } from "@/core/errors/app-error";
import type { FoundObject } from "@/core/search/found-object";
import type { Command } from "@/components/shell/command";
import { requireActor } from "@/server/auth/session";
import { searchObjects } from "@/server/search/queries";

/** What the command palette finds for `?q=`, as commands. */
export async function GET(request: Request): Promise<Response> {
  try {
    const actor = await requireActor();
    const found = await searchObjects(actor, new URL(request.url).searchParams.get("q") ?? "");
    return Response.json(found.map(toCommand), { headers: { "Cache-Control": "private, no-store" } });
  } catch (error) {
    if (!isAppError(error)) throw error;
    return Response.json({ message: error.userMessage }, { status: httpStatusOf(error.code) });
  }
}

function toCommand({ kind, id, vendorId, label, detail }: FoundObject): Command {
  const href = kind === "assessment" ? `/assessments/${id}` : kind === "stream" ? `/vendors/${vendorId}#streams` : `/vendors/${vendorId}`;
  return { id: `${kind}-${id}`, label, href, group: detail };
}
