import { dateIn } from '#domain/calendar/day.ts';
import { addServiceHours } from '#domain/calendar/service-hours.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Instant } from '#domain/instant.ts';
import { type TargetOf, targetHours } from '#domain/targets/targets.ts';
import type { Kind } from '#domain/ticket/vocabulary.ts';

/**
 * When the first answer is due (R3): the desk's service hours after the contact, or fewer if a target for its kind and priority
 * says so. A desk without opening hours uses plain hours.
 */
export function firstAnswerDueAt(desk: Desk, from: Instant, of: TargetOf | null = null): Instant {
  const firstAnswerServiceHours = firstAnswerHours(desk, of);
  const due = addServiceHours(desk, from, firstAnswerServiceHours);
  return due ?? Temporal.Instant.from(from).add({ hours: firstAnswerServiceHours }).toString();
}

/** Service hours until the first answer is due; without a ticket, the desk's promise to everyone. */
export function firstAnswerHours(desk: Desk, of: TargetOf | null): number {
  return (of && targetHours(desk, 'firstAnswer', of)) ?? desk.firstAnswerServiceHours;
}

/** A complaint is due by 24:00 of the 15th calendar day after it (R10); null for other kinds. */
export function complaintDueAt({ zone, complaintCalendarDays }: Desk, kind: Kind, from: Instant): Instant | null {
  if (kind !== 'complaint') return null;
  const next = Temporal.PlainDate.from(dateIn(zone, from)).add({ days: complaintCalendarDays + 1 });
  return next.toZonedDateTime(zone).toInstant().toString();
}
