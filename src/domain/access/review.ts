import { businessDaysLater } from '#domain/calendar/business-days.ts';
import type { Opening } from '#domain/calendar/calendar.ts';
import { dayIn } from '#domain/calendar/day.ts';
import { sendingMoment } from '#domain/clock/schedule.ts';
import type { Instant } from '#domain/instant.ts';

/** Months between two reviews of a role: does this person still need it (R9)? */
export const reviewMonths = 12;
/** Business days between a review letter and the next step: first the reminder, then the desk. */
export const reviewStepDays = 10;
/** Days after which the service managers are asked again about a review that reached the desk without an answer. */
export const reviewAgainDays = 90;

/** The steps of an organisation's review, in order. `told` counts the steps that are done. */
export const reviewSteps = ['ask', 'remind', 'reachDesk'] as const;

/** Returns when a role is due for review. Null if its start date is unknown: it is then due now, until its first review. */
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

/** Whether a role is due for review now. */
export function isReviewDue(role: { since: Instant | null; reviewedAt: Instant | null }, now: Instant): boolean {
  const due = reviewDueAt(role);
  return due === null || Date.parse(due) <= Date.parse(now);
}

/** Returns when the step after a letter sent at `at` is due: at the desk's opening, like reminders of requests. */
export function nextReviewStep(desk: Opening, at: Instant): Instant {
  const today = dayIn(desk.zone, at);
  return sendingMoment(desk, businessDaysLater(desk.calendar, today, reviewStepDays));
}
