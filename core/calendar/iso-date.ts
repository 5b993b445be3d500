/**
 * Calendar dates as ISO text (`2026-03-01`), compared as text and counted in whole days. No time zone, no clock: a BAA
 * expires on a day, wherever the reader is.
 */
const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a day that exists in the calendar, years 1900 to 2199. */
export function isIsoDate(text: string): boolean {
  const match = isoDate.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1900 && year <= 2199 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Whole days from one date to another, negative when the second is earlier. Both must be ISO dates. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** The date part of an ISO date-time or date. */
export function dateOf(isoDateTime: string): string {
  return isoDateTime.slice(0, 10);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function dayNumber(date: string): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / 86_400_000);
}
