import { dateIn } from '#domain/calendar/day.ts';
import { decidedUntil } from '#domain/calendar/days-off.ts';
import type { Desk } from '#domain/desk.ts';
import type { Instant } from '#domain/instant.ts';

/** What is wrong with the desks themselves. */
export function deskTroubles(desks: readonly Desk[], now: Instant): string[] {
  if (desks.length === 0)
    return ['There is no desk. Make one: npx belfry desk create --prefix P --mailbox A --zone Z --languages fr,nl'];
  return desks.flatMap((desk) => [...mailboxTroubles(desk), ...calendarTroubles(desk, now)]);
}

function mailboxTroubles({ prefix, mailbox }: Desk): string[] {
  return mailbox === ''
    ? [`Desk ${prefix} has no mailbox, so nobody can write to it. Add one in the administration.`]
    : [];
}

/** Bridge days are usually decided by then, and the deadlines of December fall into the next year. */
const asksFromMonth = 10;

/** A calendar with bridge days is decided year by year (R17); one without never ends. */
function calendarTroubles({ prefix, calendar, zone }: Desk, now: Instant): string[] {
  const last = decidedUntil(calendar);
  const [year = 0, month = 0] = dateIn(zone, now).split('-').map(Number);
  const needed = month >= asksFromMonth ? year + 1 : year;
  if (last === null || last >= needed) return [];
  return [
    `The calendar of ${prefix} (${calendar.names.en}) has no bridge days for ${needed} yet. Enter them, since deadlines are counted on it.`,
  ];
}
