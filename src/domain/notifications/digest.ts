import { businessDaysLater } from '#domain/calendar/business-days.ts';
import type { Opening } from '#domain/calendar/calendar.ts';
import { dayIn } from '#domain/calendar/day.ts';
import { sendingMoment } from '#domain/clock/schedule.ts';
import type { Instant } from '#domain/instant.ts';

/** Tickets listed in one mail. For the rest it gives only their number. */
export const digestTicketsMax = 50;

/** Returns when the next daily mail is sent: at the desk's opening on the next business day. */
export function nextDigestAt(desk: Opening, now: Instant): Instant {
  const today = dayIn(desk.zone, now);
  return sendingMoment(desk, businessDaysLater(desk.calendar, today, 1));
}
