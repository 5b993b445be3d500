import "server-only";
import type { Actor } from "@/server/auth/actor";
import type { Tx } from "@/server/db/client";
import { auditHash } from "./hash";

/** Who did it: a member, somebody who holds a respondent's link, or the application itself. */
export type AuditSubject =
  | Actor
  | { readonly kind: "respondent"; readonly organisationId: string; readonly id: string; readonly name: string }
  | { readonly kind: "system"; readonly organisationId: string };

/** One thing that happened. `summary` is a whole sentence without the subject: "archived Example Clinic Supplies". */
export interface AuditEvent {
  /** noun.verb, e.g. `vendor.created`. */
  readonly action: string;
  readonly objectType: string;
  readonly objectId: string;
  /** Set where it belongs on a vendor's timeline. */
  readonly vendorId?: string | null;
  readonly summary: string;
  /** Facts for an auditor. Never tokens, passwords or content of mail. */
  readonly detail?: Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
}

/**
 * Writes one entry at the end of the organisation's chain, inside the transaction that makes the change, so that neither
 * exists without the other. The entry's hash covers the one before it (SHA-256, see `auditHash`).
 */
export async function appendAudit(tx: Tx, subject: AuditSubject, event: AuditEvent): Promise<void> {
  const { organisationId } = subject;
  // The update locks the organisation's row until the commit: two commands never read the same head.
  const head = await tx.organisation.update({
    where: { id: organisationId },
    data: { auditSequence: { increment: 1 } },
    select: { auditSequence: true, auditHash: true },
  });
  const entry = {
    organisationId,
    sequence: head.auditSequence,
    at: new Date(),
    ...subjectColumns(subject),
    action: event.action,
    objectType: event.objectType,
    objectId: event.objectId,
    vendorId: event.vendorId ?? null,
    summary: event.summary,
    detail: JSON.stringify(event.detail ?? {}),
    previousHash: head.auditHash,
  };
  const hash = auditHash(entry);
  await tx.auditEntry.create({ data: { ...entry, hash }, select: { id: true } });
  await tx.organisation.update({ where: { id: organisationId }, data: { auditHash: hash }, select: { id: true } });
}

function subjectColumns(subject: AuditSubject): { actorKind: string; actorId: string | null; actorName: string } {
  if ("memberId" in subject) {
    return { actorKind: "member", actorId: subject.memberId, actorName: subject.name };
  }
  return subject.kind === "respondent"
    ? { actorKind: "respondent", actorId: subject.id, actorName: subject.name }
    : { actorKind: "system", actorId: null, actorName: "Mailwitness" };
}
