import "server-only";
import { orNotFound } from "@/app/_lib/or-not-found";
import { effectsOf } from "@/components/evidence/effects-of";
import { can } from "@/core/organisation/role";
import type { Actor } from "@/server/auth/actor";
import { keptText } from "@/server/evidence/kept-text";
import { getEvidence } from "@/server/evidence/queries";
import { currentResult } from "@/server/results/queries";
import { listStreams } from "@/server/streams/queries";

/** All that the page of an item shows: the item, its kept text, what follows from it, and whether this reader may correct it. */
export async function readEvidence(actor: Actor, evidenceId: string) {
  const item = await orNotFound(getEvidence(actor, evidenceId));
  const stored = await currentResult(actor, item.vendorId);
  return {
    item,
    effects: stored === null ? null : effectsOf(stored.result.inference, item),
    text: item.kind === "document" ? null : await keptText(actor, item.id),
    streams: await listStreams(actor, item.vendorId),
    mayWrite: can(actor.role, "evidence.write"),
  };
}
