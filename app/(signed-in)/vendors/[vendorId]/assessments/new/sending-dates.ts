const DAY = 24 * 60 * 60 * 1000;

/** Today, and the due date that is offered: two weeks ahead. ISO dates in UTC. */
export function sendingDates(now: Date): { readonly today: string; readonly dueOn: string } {
  return { today: now.toISOString().slice(0, 10), dueOn: new Date(now.getTime() + 14 * DAY).toISOString().slice(0, 10) };
}
