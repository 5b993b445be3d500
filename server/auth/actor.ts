import "server-only";
import { AppError } from "@/core/errors/app-error";
import { can, type Role } from "@/core/organisation/role";

declare const minted: unique symbol;

/**
 * Who is asking: a signed-in member of one organisation. First argument of every server function, so that forgetting the check
 * does not compile. Only the session (`requireActor`) and tests mint one; no object literal is assignable to it.
 */
export interface Actor {
  readonly organisationId: string;
  readonly memberId: string;
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly [minted]: true;
}

export type ActorFields = Omit<Actor, typeof minted>;

/** For server/auth only: what a verified session says becomes an actor here. */
export function mintActor(fields: ActorFields): Actor {
  return Object.freeze({ ...fields }) as Actor;
}

/** What a role may or may not do. */
export type Permission = Parameters<typeof can>[1];

/** @throws AppError `forbidden` when the role of the actor does not allow it */
export function requirePermission(actor: Actor, permission: Permission): void {
  if (!can(actor.role, permission)) {
    throw new AppError("forbidden", `member ${actor.memberId} (${actor.role}) may not ${permission}`);
  }
}
