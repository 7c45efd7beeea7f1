import { businessDaysLater } from '#domain/calendar/business-days.ts';
import type { Opening } from '#domain/calendar/calendar.ts';
import { dayIn } from '#domain/calendar/day.ts';
import { sendingMoment } from '#domain/clock/schedule.ts';
import type { Instant } from '#domain/instant.ts';

/** Tickets that one mail lists; the others are told by their number of them. */
export const digestTicketsMax = 50;

/** When the next day's mail goes out: at the desk's opening on the next business day. */
export function nextDigestAt(desk: Opening, now: Instant): Instant {
  const today = dayIn(desk.zone, now);
  return sendingMoment(desk, businessDaysLater(desk.calendar, today, 1));
}
