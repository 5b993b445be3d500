import "server-only";
import { AppError } from "@/core/errors/app-error";
import type { MailStream } from "@/core/vendor/mail-stream";
import type { Actor } from "@/server/auth/actor";
import { db } from "@/server/db/client";
import { streamSelect, toStream } from "./rows";

/** The vendor's streams in use, by name. Empty for a vendor of another organisation. */
export async function listStreams(actor: Actor, vendorId: string): Promise<readonly MailStream[]> {
  const rows = await db().mailStream.findMany({
    where: { organisationId: actor.organisationId, vendorId, archivedAt: null },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: maximumStreams,
    select: streamSelect,
  });
  return rows.map(toStream);
}

/** @throws AppError `not-found` also for a stream of another organisation */
export async function getStream(actor: Actor, streamId: string): Promise<MailStream> {
  const row = await db().mailStream.findFirst({
    where: { organisationId: actor.organisationId, id: streamId, archivedAt: null },
    select: streamSelect,
  });
  if (row === null) throw new AppError("not-found", `stream ${streamId}`);
  return toStream(row);
}

const maximumStreams = 200;
