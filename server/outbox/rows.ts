import "server-only";
import type { Prisma } from "@/prisma/generated/sqlite/client";

export const messageKinds = ["respondent-invitation", "member-invitation", "submission-copy", "changes-requested"] as const;
export type MessageKind = (typeof messageKinds)[number];

/** waiting: no mail server · queued: will be sent, or is being tried again · failed: given up · cancelled: taken back. */
export const messageStates = ["waiting", "queued", "sent", "failed", "cancelled"] as const;
export type MessageState = (typeof messageStates)[number];

/** A message as the list shows it; its text is asked for apart. */
export interface MessageLine {
  readonly id: string;
  readonly kind: MessageKind;
  readonly recipient: string;
  readonly subject: string;
  readonly state: MessageState;
  readonly attempts: number;
  /** What the mail server said last; empty when nothing went wrong. */
  readonly lastError: string;
  readonly assessmentId: string | null;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly sentAt: string | null;
}

export const messageSelect = {
  id: true,
  kind: true,
  recipient: true,
  subject: true,
  state: true,
  attempts: true,
  lastError: true,
  assessmentId: true,
  createdAt: true,
  sentAt: true,
} satisfies Prisma.OutboxMessageSelect;

export function toMessageLine(row: Prisma.OutboxMessageGetPayload<{ select: typeof messageSelect }>): MessageLine {
  return {
    ...row,
    kind: messageKind(row.kind),
    state: messageStates.find((state) => state === row.state) ?? "failed",
    createdAt: row.createdAt.toISOString(),
    sentAt: row.sentAt?.toISOString() ?? null,
  };
}

/** An unknown kind is treated as the one that the fewest may see. */
export function messageKind(text: string): MessageKind {
  return messageKinds.find((kind) => kind === text) ?? "member-invitation";
}
