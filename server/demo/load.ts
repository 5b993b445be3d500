import "server-only";
import { AppError } from "@/core/errors/app-error";
import { appendAudit } from "@/server/audit/append";
import { requirePermission, type Actor } from "@/server/auth/actor";
import { transaction } from "@/server/db/transaction";
import { organisationSettings } from "@/server/organisations/queries";
import { buildVendor } from "./build";
import { storyClock } from "./day";
import { demoReceivingHost } from "./headers";
import { hasDemo } from "./queries";
import { demoVendors } from "./vendors";
import { removeDemo } from "./remove";

/**
 * Loads eight invented vendors, their evidence and their answers, dated from `now`, by the same commands as a person would
 * use. All of it is marked and goes with `removeDemo`; when something fails on the way, what was made is removed again.
 * @throws AppError `forbidden` · `conflict` when it is loaded already
 */
export async function loadDemo(actor: Actor, now = new Date()): Promise<void> {
  requirePermission(actor, "vendor.write");
  if (await hasDemo(actor)) throw new AppError("conflict", "demo is loaded", "The demo story is loaded already.");
  await begin(actor);
  try {
    for (const vendor of demoVendors(storyClock(now))) await buildVendor(actor, vendor);
  } catch (error) {
    await removeDemo(actor);
    throw error;
  }
}

/** The headers of the story are judged at its own receiving host, which therefore joins the organisation's. */
async function begin(actor: Actor): Promise<void> {
  const { organisationId } = actor;
  const { receivingHosts } = await organisationSettings(actor);
  const hosts = receivingHosts.includes(demoReceivingHost) ? receivingHosts : [...receivingHosts, demoReceivingHost];
  await transaction(async (tx) => {
    await tx.organisation.updateMany({ where: { id: organisationId }, data: { receivingHosts: JSON.stringify(hosts) } });
    const summary = `loaded the demo story and added its receiving host ${demoReceivingHost}`;
    await appendAudit(tx, actor, { action: "demo.loaded", objectType: "organisation", objectId: organisationId, summary });
  });
}
