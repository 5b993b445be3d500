import "server-only";
import { db } from "@/server/db/client";
import { auditHash } from "./hash";

/** Whether an organisation's audit log is as it was written; else the first entry that is not, and how it shows. */
export type ChainCheck =
  | { readonly intact: true; readonly entries: number; readonly head: string }
  | { readonly intact: false; readonly sequence: number; readonly reason: "missing" | "changed" | "unlinked" | "head" };

const PAGE = 500;

/**
 * Reads the whole chain in order and recomputes every hash. Finds changed, removed, inserted and reordered entries and a cut
 * tail; somebody who can write the whole database could still forge a new chain, which only a head noted elsewhere shows.
 */
export async function verifyChain(organisationId: string): Promise<ChainCheck> {
  let sequence = 0;
  let previousHash = "";
  for (;;) {
    const entries = await db().auditEntry.findMany({
      where: { organisationId, sequence: { gt: sequence } },
      orderBy: { sequence: "asc" },
      take: PAGE,
    });
    for (const entry of entries) {
      if (entry.sequence !== sequence + 1) {
        return { intact: false, sequence: sequence + 1, reason: "missing" };
      }
      if (entry.previousHash !== previousHash) {
        return { intact: false, sequence: entry.sequence, reason: "unlinked" };
      }
      if (entry.hash !== auditHash(entry)) {
        return { intact: false, sequence: entry.sequence, reason: "changed" };
      }
      sequence = entry.sequence;
      previousHash = entry.hash;
    }
    if (entries.length < PAGE) {
      return checkHead(organisationId, sequence, previousHash);
    }
  }
}

async function checkHead(organisationId: string, sequence: number, hash: string): Promise<ChainCheck> {
  const where = { id: organisationId };
  const head = await db().organisation.findUniqueOrThrow({ where, select: { auditSequence: true, auditHash: true } });
  // A head further on than what was read is an entry written meanwhile, or a tail that was cut: only the rows tell.
  if (head.auditSequence > sequence) {
    const newer = await db().auditEntry.count({ where: { organisationId, sequence: { gt: sequence } } });
    return newer === head.auditSequence - sequence
      ? { intact: true, entries: sequence, head: hash }
      : { intact: false, sequence: sequence + 1, reason: "missing" };
  }
  return head.auditSequence === sequence && head.auditHash === hash
    ? { intact: true, entries: sequence, head: hash }
    : { intact: false, sequence, reason: "head" };
}
