import { readDate as readIsoDate } from '#domain/calendar/day.ts';

/**
 * Parses a date from a browser's date field (`2027-01-15`) or as people type it: `15/1/2027`, `15.1.2027`, `15-01-2027`. Returns
 * an ISO date, or null if it is invalid or out of range.
 */
export function readDate(typed: string): string | null {
  const text = typed.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const european = /^(\d{1,2})[./-]\s?(\d{1,2})[./-]\s?(\d{4})$/.exec(text);
  const [year, month, day] = (iso ? iso.slice(1) : european ? european.slice(1).reverse() : []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  if (year < 1900 || year > 2200) return null;
  const date = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
  return readIsoDate(date) === null ? null : date;
}
