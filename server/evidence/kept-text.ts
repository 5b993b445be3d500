import "server-only";
import { AppError } from "@/core/errors/app-error";
import type { Actor } from "@/server/auth/actor";
import { db } from "@/server/db/client";
import { openFile } from "@/server/files/queries";

/** What was kept of an item, as text. Spans of its facts point into this. @throws AppError `not-found` */
export async function keptText(actor: Actor, evidenceId: string): Promise<string> {
  const row = await db().evidence.findFirst({
    where: { organisationId: actor.organisationId, id: evidenceId },
    select: { fileId: true },
  });
  if (row === null) throw new AppError("not-found", `evidence ${evidenceId}`);
  const file = await openFile(actor, row.fileId);
  return new Response(file.stream).text();
}
