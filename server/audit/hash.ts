import "server-only";
import { createHash } from "node:crypto";

/** What an entry's hash covers: every column but its id and the hash itself. */
export interface HashedEntry {
  readonly organisationId: string;
  readonly sequence: number;
  readonly at: Date;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly actorName: string;
  readonly action: string;
  readonly objectType: string;
  readonly objectId: string;
  readonly vendorId: string | null;
  readonly summary: string;
  readonly detail: string;
  readonly previousHash: string;
}

/**
 * SHA-256 (hex) over a prefix and the JSON array of the columns in a fixed order. The prefix names purpose and version, so that
 * no other hash of ours can stand for this one. `previousHash` of an organisation's first entry is the empty string.
 */
export function auditHash(entry: HashedEntry): string {
  const columns = [
    entry.organisationId,
    entry.sequence,
    entry.at.toISOString(),
    entry.actorKind,
    entry.actorId,
    entry.actorName,
    entry.action,
    entry.objectType,
    entry.objectId,
    entry.vendorId,
    entry.summary,
    entry.detail,
    entry.previousHash,
  ];
  return createHash("sha256")
    .update(`mailwitness audit entry 1\n${JSON.stringify(columns)}`)
    .digest("hex");
}
