import "server-only";
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
