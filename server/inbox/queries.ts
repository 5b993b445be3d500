import "server-only";
import { dateOf } from "@/core/calendar/iso-date";
import { expiresSoonDays } from "@/core/baa/validity";
import type { WorkItem, WorkKind, WorkQueue } from "@/core/inbox/inbox";
import { workKinds } from "@/core/inbox/inbox";
import { shelfLifeDays } from "@/core/inference/strength";
import type { Actor } from "@/server/auth/actor";
import { db } from "@/server/db/client";
import { toWork, workSelects } from "./rows";
import { daysAfter, workFilters, type InboxDay } from "./work-filters";

/** Rows of a queue that are shown; the rest is counted. */
export const queueSize = 20;

/** What waits for an analyst, queue by queue, the oldest first. Every query is bounded; a count stops at 1,000. */
export async function readInbox(actor: Actor, now = new Date()): Promise<readonly WorkQueue[]> {
  const day = inboxDay(now);
  const totals = await countWork(actor, now);
  const items = await Promise.all(workKinds.map((kind) => readers[kind](actor, day)));
  return workKinds.map((kind, index) => ({ kind, items: items[index] ?? [], total: totals[kind] }));
}

/** How many things wait in each queue, at most 1,000 each: for the number beside the place in the navigation. */
export async function countWork(actor: Actor, now = new Date()): Promise<Readonly<Record<WorkKind, number>>> {
  const where = workFilters(actor.organisationId, inboxDay(now));
  const take = 1000;
  const [review, contradiction, overdue, baa, evidence] = await Promise.all([
    db().assessment.count({ where: where.review, take }),
    db().vendor.count({ where: where.contradiction, take }),
    db().assessment.count({ where: where.overdue, take }),
    db().vendor.count({ where: where.baa, take }),
    db().vendor.count({ where: where.evidence, take }),
  ]);
  return { review, contradiction, overdue, baa, evidence };
}

type Reader = (actor: Actor, day: InboxDay) => Promise<readonly WorkItem[]>;

const readers: Readonly<Record<WorkKind, Reader>> = {
  review: async (actor, day) => {
    const where = workFilters(actor.organisationId, day).review;
    const orderBy = [{ submittedAt: "asc" as const }, { id: "asc" as const }];
    const rows = await db().assessment.findMany({ where, orderBy, take: queueSize, select: workSelects.assessment });
    return rows.map(toWork.review);
  },
  contradiction: async (actor, day) => {
    const where = workFilters(actor.organisationId, day).contradiction;
    const orderBy = [{ contradictions: "desc" as const }, { id: "asc" as const }];
    const rows = await db().vendor.findMany({ where, orderBy, take: queueSize, select: workSelects.contradicted });
    return rows.map(toWork.contradiction);
  },
  overdue: async (actor, day) => {
    const where = workFilters(actor.organisationId, day).overdue;
    const orderBy = [{ dueOn: "asc" as const }, { id: "asc" as const }];
    const rows = await db().assessment.findMany({ where, orderBy, take: queueSize, select: workSelects.assessment });
    return rows.map(toWork.overdue);
  },
  baa: async (actor, day) => {
    const where = workFilters(actor.organisationId, day).baa;
    const orderBy = [{ baaExpiresOn: "asc" as const }, { id: "asc" as const }];
    const rows = await db().vendor.findMany({ where, orderBy, take: queueSize, select: workSelects.vendor });
    return rows.map((row) => toWork.baa(row, day.today));
  },
  evidence: async (actor, day) => {
    const where = workFilters(actor.organisationId, day).evidence;
    const orderBy = [{ lastVerifiedOn: "asc" as const }, { id: "asc" as const }];
    const rows = await db().vendor.findMany({ where, orderBy, take: queueSize, select: workSelects.vendor });
    return rows.map((row) => toWork.evidence(row, day.today));
  },
};

/** Headers and settings age alike: what is about to leave its shelf life within 30 days is work already. */
function inboxDay(now: Date): InboxDay {
  const today = dateOf(now.toISOString());
  const shelfLife = shelfLifeDays.header ?? 0;
  return { today, baaUntil: daysAfter(today, expiresSoonDays), verifiedBefore: daysAfter(today, 30 - shelfLife) };
}
