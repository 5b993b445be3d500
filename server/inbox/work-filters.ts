import "server-only";

/** The days that the queues are cut at, as ISO dates. */
export interface InboxDay {
  readonly today: string;
  /** A BAA that ends on this day or before it is work. */
  readonly baaUntil: string;
  /** A vendor whose newest observation is of an earlier day is work. */
  readonly verifiedBefore: string;
}

/** Which rows wait, by queue. Archived vendors have left the working list, and with them their work. */
export function workFilters(organisationId: string, { today, baaUntil, verifiedBefore }: InboxDay) {
  const vendor = { archivedAt: null };
  return {
    review: { organisationId, vendor, state: { in: ["submitted", "in-review"] } },
    contradiction: { organisationId, archivedAt: null, contradictions: { gt: 0 } },
    overdue: { organisationId, vendor, state: { in: ["sent", "in-progress", "changes-requested"] }, dueOn: { lt: today } },
    baa: {
      organisationId,
      archivedAt: null,
      OR: [
        { baaStatus: "executed", baaExpiresOn: { lte: baaUntil } },
        { baaStatus: { not: "executed" }, handlesPhi: "yes" },
      ],
    },
    evidence: { organisationId, archivedAt: null, lastVerifiedOn: { lt: verifiedBefore } },
  };
}

/** The ISO date so many days after (or, negative, before) another. */
export function daysAfter(isoDate: string, days: number): string {
  return new Date(Date.parse(`${isoDate}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
