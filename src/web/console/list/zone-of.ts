import type { Desk } from '#domain/desks/desk.ts';
import type { StaffVisit } from '#web/console/staff.ts';

/** The zone in which this person's days begin: their first desk's. */
export function zoneOf({ actor }: Pick<StaffVisit, 'actor'>, desks: readonly Desk[]): string {
  return desks.find(({ id }) => actor.deskIds.includes(id))?.zone ?? 'UTC';
}
