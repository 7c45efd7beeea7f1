import type { Instant } from '#domain/instant.ts';

/** Each entitlement is looked at once a year: does this person still need it (R9)? */
export const reviewMonths = 12;
/** While some wait for the review, its service managers are reminded no more often than this. */
export const reviewReminderDays = 30;

/** When an entitlement is reviewed next; null where nobody noted since when it is, which only a review mends. */
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

/** Whether it waits for the review now. What nobody noted the beginning of does, until it has been looked at once. */
export function isReviewDue(entitlement: { since: Instant | null; reviewedAt: Instant | null }, now: Instant): boolean {
  const due = reviewDueAt(entitlement);
  return due === null || Date.parse(due) <= Date.parse(now);
}
