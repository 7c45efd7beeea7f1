import { businessDaysLater } from '#domain/calendar/business-days.ts';
import { dateIn, dayIn } from '#domain/calendar/day.ts';
import type { ClockStep } from '#domain/clock/clock.ts';
import { sendingMoment } from '#domain/clock/schedule.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { type Instant, isAfter, plusSeconds } from '#domain/instant.ts';
import { type Rules, said } from '#domain/ticket/decide/rule.ts';
import { isSnoozed } from '#domain/ticket/events/snooze.ts';
import type { Ticket } from '#domain/ticket/events/ticket.ts';

/** A year: longer is a typing error. */
const snoozeSecondsMax = 366 * 24 * 60 * 60;

/** Setting a ticket of one's own aside, and taking it back. Neither touches the clock, the targets or the status (R14–R22). */
export const snoozeRules: Rules<'snooze' | 'wake'> = {
  snooze: (ticket, { until }, { at, by, desk }) => {
    if (ticket.status === 'closed') return { refused: 'ticketClosed' };
    if (by.personId === null || ticket.assigneeId !== by.personId) return { refused: 'notAssignee' };
    if (until !== null && (!isAfter(until, at) || isAfter(until, plusSeconds(at, snoozeSecondsMax))))
      return { refused: 'momentPassed' };
    const on = until === null ? null : dateIn(desk.zone, until);
    return said('snoozed', { personId: by.personId, until, on });
  },

  wake: (ticket, _, { at, by }) => {
    const { snooze } = ticket;
    if (snooze === null) return { events: [] };
    const { personId } = snooze;
    if (by.personId === personId) return said('woken', { personId, why: 'taken' });
    if (by.role !== 'clock') return { refused: 'notAssignee' };
    if (!isSnoozed(ticket) || snooze.until === null || isAfter(snooze.until, at)) return { refused: 'notDue' };
    return said('woken', { personId, why: 'time' });
  },
};

/** A moment that the page proposes. */
interface SnoozeChoice {
  name: 'nextDay' | 'nextWeek' | ClockStep['step'];
  until: Instant;
}

/**
 * Returns the moments worth proposing, earliest first: the next business days at the desk's opening, and the steps of the ticket's
 * clock. For the closing it is the opening of the last day, while something can still be done.
 */
export function snoozeChoices(desk: Desk, ticket: Pick<Ticket, 'clock'>, at: Instant): SnoozeChoice[] {
  const today = dayIn(desk.zone, at);
  const steps = ticket.clock === null || ticket.clock.expected ? [] : ticket.clock.steps;
  const choices: SnoozeChoice[] = [
    { name: 'nextDay', until: sendingMoment(desk, businessDaysLater(desk.calendar, today, 1)) },
    { name: 'nextWeek', until: sendingMoment(desk, businessDaysLater(desk.calendar, today, 5)) },
    ...steps.map(({ step, at: due }): SnoozeChoice => {
      return { name: step, until: step === 'close' ? sendingMoment(desk, dayIn(desk.zone, due) - 1) : due };
    }),
  ];
  return choices
    .filter(({ until }) => isAfter(until, at))
    .sort((one, other) => Date.parse(one.until) - Date.parse(other.until));
}
