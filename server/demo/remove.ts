import "server-only";
import { appendAudit } from "@/server/audit/append";
import { requirePermission, type Actor } from "@/server/auth/actor";
import type { Tx } from "@/server/db/client";
import { transaction } from "@/server/db/transaction";
import { demoReceivingHost } from "./headers";

/**
 * Removes every vendor of the demo story with all that hangs on it, also what was added since, its files, its messages and
 * its receiving host. Only the audit log keeps what happened. Removing nothing changes nothing.
 * @throws AppError `forbidden`
 */
export async function removeDemo(actor: Actor): Promise<void> {
  requirePermission(actor, "vendor.write");
  const { organisationId } = actor;
  await transaction(async (tx) => {
    const files = await filesOfDemo(tx, organisationId);
    const assessments = await tx.assessment.findMany({ where: { organisationId, vendor: { isDemo: true } }, select: { id: true } });
    const ofThem = { organisationId, assessmentId: { in: assessments.map((assessment) => assessment.id) } };
    const messages = await tx.outboxMessage.findMany({ where: ofThem, select: { id: true } });
    await tx.job.deleteMany({ where: { organisationId, OR: messages.map(({ id }) => ({ payload: { contains: id } })) } });
    await tx.outboxMessage.deleteMany({ where: ofThem });
    const { count } = await tx.vendor.deleteMany({ where: { organisationId, isDemo: true } });
    // The bytes follow with the next sweep: other rows may hold the same content.
    await tx.storedFile.deleteMany({ where: { organisationId, id: { in: files } } });
    const hadHost = await removeHost(tx, organisationId);
    if (count === 0 && !hadHost) return;
    const summary = `removed the demo story: ${String(count)} vendors with all that belonged to them`;
    await appendAudit(tx, actor, { action: "demo.removed", objectType: "organisation", objectId: organisationId, summary });
  });
}

/** Every stored file of the demo has a row of its own, so none of them is shared with a real vendor. */
async function filesOfDemo(tx: Tx, organisationId: string): Promise<string[]> {
  const where = { organisationId, vendor: { isDemo: true } };
  const [evidence, baas, reports] = [
    await tx.evidence.findMany({ where, select: { fileId: true } }),
    await tx.baa.findMany({ where, select: { fileId: true } }),
    await tx.reportFile.findMany({ where: { organisationId, report: { vendor: { isDemo: true } } }, select: { fileId: true } }),
  ];
  return [...evidence, ...baas, ...reports].flatMap(({ fileId }) => (fileId === null ? [] : [fileId]));
}

async function removeHost(tx: Tx, organisationId: string): Promise<boolean> {
  const row = await tx.organisation.findUniqueOrThrow({ where: { id: organisationId }, select: { receivingHosts: true } });
  const hosts = JSON.parse(row.receivingHosts) as readonly string[];
  if (!hosts.includes(demoReceivingHost)) return false;
  const kept = hosts.filter((host) => host !== demoReceivingHost);
  await tx.organisation.updateMany({ where: { id: organisationId }, data: { receivingHosts: JSON.stringify(kept) } });
  return true;
}
