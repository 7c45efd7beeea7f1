import { dayOf } from '#domain/calendar/day.ts';
import { isBusinessDay } from '#domain/calendar/days-off.ts';
import type { Desk } from '#domain/desk.ts';
import type { Ticket } from '#domain/ticket/ticket.ts';

/**
 * Whether `unreachable` is true (R16, R22): nobody can tell the requester by mail or phone, or an agent tried in vain on
 * two different business days.
 */
export function isUnreachable({ attemptDays }: Pick<Ticket, 'attemptDays'>, desk: Desk, reachable: boolean): boolean {
  if (!reachable) return true;
  return attemptDays.filter((date) => isBusinessDay(desk.calendar, dayOf(date))).length >= attemptsMin;
}

const attemptsMin = 2;
