import "server-only";
import { AppError } from "@/core/errors/app-error";
import type { Tx } from "@/server/db/client";
import { newId } from "@/server/db/new-id";
import { auth } from "./better-auth";

/** Better Auth's own hash (scrypt with a random salt). Slow by intent: make it before a transaction. */
export async function hashPassword(password: string): Promise<string> {
  return (await auth().$context).password.hash(password);
}

export interface NewUser {
  readonly name: string;
  readonly email: string;
  readonly passwordHash: string;
}

/**
 * A person who signs in with a password, in the rows that Better Auth reads.
 * @throws AppError `conflict` when the address has an account
 */
export async function createUser(tx: Tx, user: NewUser): Promise<string> {
  const { name, email, passwordHash } = user;
  if ((await tx.user.findUnique({ where: { email }, select: { id: true } })) !== null) {
    throw new AppError("conflict", "the address has an account", "This email address has an account already. Sign in with it first.");
  }
  const id = newId();
  await tx.user.create({ data: { id, name, email }, select: { id: true } });
  const account = { id: newId(), userId: id, accountId: id, providerId: "credential", password: passwordHash };
  await tx.account.create({ data: account, select: { id: true } });
  return id;
}
