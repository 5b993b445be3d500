import "server-only";
import { z } from "zod";
import { AppError } from "@/core/errors/app-error";
import { db } from "@/server/db/client";

export interface OrganisationSettings {
  readonly name: string;
  /** Lower case. Decide which line of a header is the boundary hop. */
  readonly receivingHosts: readonly string[];
}

/** Whether the first visit has happened. */
export async function isSetUp(): Promise<boolean> {
  return (await db().organisation.findFirst({ select: { id: true } })) !== null;
}

/** Name and receiving hosts of an organisation, for its members and for what is computed about its vendors. */
export async function organisationSettings(scope: { readonly organisationId: string }): Promise<OrganisationSettings> {
  const row = await db().organisation.findUnique({
    where: { id: scope.organisationId },
    select: { name: true, receivingHosts: true },
  });
  if (row === null) {
    throw new AppError("not-found", `organisation ${scope.organisationId}`);
  }
  return { name: row.name, receivingHosts: z.array(z.string()).parse(JSON.parse(row.receivingHosts)) };
}
