import { businessDaysLater } from '#domain/calendar/business-days.ts';
import type { Opening } from '#domain/calendar/calendar.ts';
import { dayIn } from '#domain/calendar/day.ts';
import { sendingMoment } from '#domain/clock/schedule.ts';
import type { Instant } from '#domain/instant.ts';

/** Each role is looked at once a year: does this person still need it (R9)? */
export const reviewMonths = 12;
/** Business days after a letter about the review on which the next step follows: the reminder, then the desk. */
export const reviewStepDays = 10;
/** What the desk was told of, and nobody answered since, is asked of the service managers anew after so many days. */
export const reviewAgainDays = 90;

/** What the clock does about the review of one organisation, in this order; `told` counts those that are done. */
export const reviewSteps = ['ask', 'remind', 'reachDesk'] as const;
export type ReviewStep = (typeof reviewSteps)[number];

/** When a role is reviewed next; null where nobody noted since when it is: it waits now, until it has been looked at once. */
export function reviewDueAt({
  since,
  reviewedAt,
}: {
  since: Instant | null;
  reviewedAt: Instant | null;
}): Instant | null {
  const last = reviewedAt ?? since;
  if (last === null) return null;
  return Temporal.Instant.from(last).toZonedDateTimeISO('UTC').add({ months: reviewMonths }).toInstant().toString();
}

/** Whether it waits for the review now. */
export function isReviewDue(role: { since: Instant | null; reviewedAt: Instant | null }, now: Instant): boolean {
  const due = reviewDueAt(role);
  return due === null || Date.parse(due) <= Date.parse(now);
}

/** When the next step follows a letter that goes now: at the desk's opening, as reminders of requests do. */
export function nextReviewStep(desk: Opening, at: Instant): Instant {
  const today = dayIn(desk.zone, at);
  return sendingMoment(desk, businessDaysLater(desk.calendar, today, reviewStepDays));
}
