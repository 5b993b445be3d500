import "server-only";
import { daysBetween } from "@/core/calendar/iso-date";
import type { Severity } from "@/core/controls/control";
import type { WorkItem } from "@/core/inbox/inbox";
import type { Contradiction } from "@/core/inference/outcome";
import { shelfLifeDays } from "@/core/inference/strength";
import type { Prisma } from "@/prisma/generated/sqlite/client";

/** What each queue needs of its rows. */
export const workSelects = {
  assessment: {
    id: true,
    vendorId: true,
    reference: true,
    state: true,
    dueOn: true,
    contactName: true,
    submittedAt: true,
    updatedAt: true,
    vendor: { select: { name: true } },
  } satisfies Prisma.AssessmentSelect,
  contradicted: {
    id: true,
    name: true,
    contradictions: true,
    contradictionRows: {
      where: { state: "open" },
      orderBy: [{ firstSeenAt: "asc" }, { id: "asc" }],
      take: 50,
      select: { snapshot: true, firstSeenAt: true },
    },
  } satisfies Prisma.VendorSelect,
  vendor: {
    id: true,
    name: true,
    baaStatus: true,
    baaExpiresOn: true,
    lastVerifiedOn: true,
    createdAt: true,
  } satisfies Prisma.VendorSelect,
};

type AssessmentRow = Prisma.AssessmentGetPayload<{ select: typeof workSelects.assessment }>;
type ContradictedRow = Prisma.VendorGetPayload<{ select: typeof workSelects.contradicted }>;
type VendorRow = Prisma.VendorGetPayload<{ select: typeof workSelects.vendor }>;

/** Rows as work: what waits, since when, and why it cannot be left. */
export const toWork = {
  review: (row: AssessmentRow): WorkItem => ({
    ...ofAssessment(row, "review"),
    what: row.state === "submitted" ? `Answers of ${row.contactName} are in (${row.reference})` : `Review of ${row.reference} has begun`,
    since: (row.submittedAt ?? row.updatedAt).toISOString(),
    why: "What the vendor says counts in the grade already; nobody has looked at it.",
  }),
  overdue: (row: AssessmentRow): WorkItem => ({
    ...ofAssessment(row, "overdue"),
    what: `${row.contactName} has not sent the answers of ${row.reference}`,
    since: row.dueOn ?? row.updatedAt.toISOString(),
    why: "Without answers everything rests on what the provider does by default.",
  }),
  contradiction: (row: ContradictedRow): WorkItem => {
    const [worst, ...others] = row.contradictionRows
      .map(({ snapshot, firstSeenAt }) => ({ firstSeenAt, seen: JSON.parse(snapshot) as Contradiction }))
      .toSorted((a, b) => severities.indexOf(a.seen.severity) - severities.indexOf(b.seen.severity));
    const more = others.length === 0 ? "" : ` And ${String(others.length)} more.`;
    return {
      ...ofVendor(row, "contradiction"),
      what: worst?.seen.observation.trace.sentence ?? "What was said and what was seen do not fit together",
      since: (worst?.firstSeenAt ?? new Date(0)).toISOString(),
      why: `The vendor says: ${(worst?.seen.claim.text ?? "").replace(/\.$/, "")}.${more}`,
    };
  },
  baa: (row: VendorRow, today: string): WorkItem => ({ ...ofVendor(row, "baa"), ...baaWords(row, today) }),
  evidence: (row: VendorRow, today: string): WorkItem => {
    const verified = row.lastVerifiedOn ?? today;
    const life = shelfLifeDays.header ?? 0;
    const age = daysBetween(verified, today);
    return {
      ...ofVendor(row, "evidence"),
      what: age > life ? `Newest observation is ${String(age)} days old` : `Newest observation turns ${String(life)} days old soon`,
      since: verified,
      why:
        age > 2 * life
          ? "Older than twice its shelf life: good results that rest on it cap the grade."
          : "Evidence older than its shelf life counts less every day.",
    };
  },
};

const severities: readonly Severity[] = ["critical", "high", "medium", "low", "info"];

function ofAssessment(row: AssessmentRow, kind: "review" | "overdue") {
  return { id: row.id, kind, vendorId: row.vendorId, vendorName: row.vendor.name, assessmentId: row.id };
}

function ofVendor(row: { readonly id: string; readonly name: string }, kind: "baa" | "evidence" | "contradiction") {
  return { id: row.id, kind, vendorId: row.id, vendorName: row.name, assessmentId: null };
}

function baaWords(row: VendorRow, today: string): Pick<WorkItem, "what" | "since" | "why"> {
  const capped = "Patient data flows without a BAA in force: the grade is capped at F.";
  if (row.baaStatus !== "executed" || row.baaExpiresOn === null) {
    return { what: "No signed BAA is recorded", since: row.createdAt.toISOString(), why: capped };
  }
  const left = daysBetween(today, row.baaExpiresOn);
  if (left < 0) return { what: "The BAA has expired", since: row.baaExpiresOn, why: capped };
  const days = left === 0 ? "today" : `in ${String(left)} ${left === 1 ? "day" : "days"}`;
  return { what: `The BAA expires ${days}`, since: row.baaExpiresOn, why: "After its last day the grade is capped at F." };
}
