/** The queues of the working day, in the order in which they are worked off. */
export const workKinds = ["review", "contradiction", "overdue", "baa", "evidence"] as const;
export type WorkKind = (typeof workKinds)[number];

/** One thing that waits for an analyst. */
export interface WorkItem {
  readonly id: string;
  readonly kind: WorkKind;
  readonly vendorId: string;
  readonly vendorName: string;
  /** The assessment where the work is done; null where it is done at the vendor. */
  readonly assessmentId: string | null;
  /** What waits, in a few words. */
  readonly what: string;
  /** ISO date or date-time since when it waits, or the day that it is about. */
  readonly since: string;
  /** Why it cannot be left: one sentence. */
  readonly why: string;
}

/** One queue: its oldest rows, and how many there are. */
export interface WorkQueue {
  readonly kind: WorkKind;
  readonly items: readonly WorkItem[];
  /** More than `items` holds where the queue is long; never less. */
  readonly total: number;
}
