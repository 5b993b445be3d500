import "server-only";
import { AppError } from "@/core/errors/app-error";
import type { OrganisationInput, SetUpInput } from "@/core/organisation/schema";
import { appendAudit } from "@/server/audit/append";
import { type Actor, requirePermission } from "@/server/auth/actor";
import { createUser, hashPassword } from "@/server/auth/credentials";
import type { Tx } from "@/server/db/client";
import { isUniqueViolation } from "@/server/db/errors";
import { transaction } from "@/server/db/transaction";
import { isSetUp } from "./queries";

/** The id of an installation's only organisation: its primary key lets just one of two simultaneous set-ups through. */
export const ORGANISATION_ID = "organisation";

/**
 * The first visit: creates the organisation and its administrator, once in the life of an installation.
 * @throws AppError `conflict` when that has happened, also a moment ago
 */
export async function setUp(input: SetUpInput): Promise<void> {
  if (await isSetUp()) {
    throw alreadySetUp();
  }
  const passwordHash = await hashPassword(input.password);
  try {
    await transaction(async (tx) => createFirst(tx, input, passwordHash));
  } catch (error) {
    if (isUniqueViolation(error)) {
      throw alreadySetUp();
    }
    throw error;
  }
}

/**
 * Changes name and receiving hosts of the actor's organisation.
 * @throws AppError `forbidden`
 */
export async function saveOrganisation(actor: Actor, input: OrganisationInput): Promise<void> {
  requirePermission(actor, "organisation.manage");
  await transaction(async (tx) => {
    await tx.organisation.update({
      where: { id: actor.organisationId },
      data: { name: input.name, receivingHosts: JSON.stringify(input.receivingHosts) },
      select: { id: true },
    });
    await appendAudit(tx, actor, {
      action: "organisation.changed",
      objectType: "organisation",
      objectId: actor.organisationId,
      summary: "changed the organisation's settings",
      detail: { name: input.name, receivingHosts: input.receivingHosts },
    });
  });
}

async function createFirst(tx: Tx, input: SetUpInput, passwordHash: string): Promise<void> {
  const { organisationName, name, email } = input;
  await tx.organisation.create({ data: { id: ORGANISATION_ID, name: organisationName }, select: { id: true } });
  const userId = await createUser(tx, { name, email, passwordHash });
  const member = await tx.member.create({ data: { organisationId: ORGANISATION_ID, userId, role: "admin" }, select: { id: true } });
  const summary = `was set up by ${name} for ${organisationName}`;
  const event = { action: "organisation.set-up", objectType: "member", objectId: member.id, summary };
  await appendAudit(tx, { kind: "system", organisationId: ORGANISATION_ID }, event);
}

function alreadySetUp(): AppError {
  return new AppError(
    "conflict",
    "set-up was done before",
    "Mailwitness is set up already. Sign in, or ask its administrator for an invitation.",
  );
}
