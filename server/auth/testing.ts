import "server-only";
import type { Role } from "@/core/organisation/role";
import { db } from "@/server/db/client";
import { newId } from "@/server/db/new-id";
import { type Actor, type ActorFields, mintActor } from "./actor";

/** An actor for tests, without a session. The rows that it names must exist where a command writes foreign keys. */
export function actorForTest(fields: Partial<ActorFields> & Pick<ActorFields, "organisationId">): Actor {
  return mintActor({
    memberId: `member-of-${fields.organisationId}`,
    userId: `user-of-${fields.organisationId}`,
    name: "Robin Tester",
    email: "robin@clinic.example.com",
    role: "admin",
    ...fields,
  });
}

export interface TestOrganisation {
  readonly organisationId: string;
  readonly admin: Actor;
  readonly analyst: Actor;
  readonly viewer: Actor;
}

/** An organisation with one member of each role, as real rows of `db()`. Call it twice for a foreign one. */
export async function organisationForTest(name = "Harbour Clinic"): Promise<TestOrganisation> {
  const { id: organisationId } = await db().organisation.create({ data: { name }, select: { id: true } });
  return {
    organisationId,
    admin: await memberForTest(organisationId, "admin"),
    analyst: await memberForTest(organisationId, "analyst"),
    viewer: await memberForTest(organisationId, "viewer"),
  };
}

/** One more member, as real rows; without a password. */
export async function memberForTest(organisationId: string, role: Role): Promise<Actor> {
  const userId = newId();
  const user = { name: `Test ${role}`, email: `${role}-${userId.slice(-12)}@clinic.example.com` };
  await db().user.create({ data: { id: userId, ...user }, select: { id: true } });
  const member = await db().member.create({ data: { organisationId, userId, role }, select: { id: true } });
  return mintActor({ organisationId, memberId: member.id, userId, role, ...user });
}
