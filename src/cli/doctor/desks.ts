import { calendarTroubles } from '#cli/doctor/calendar.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Instant } from '#domain/instant.ts';

/** The problems of the desks' own settings. */
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
