import type { Desk } from '#domain/desks/desk.ts';
import type { StaffVisit } from '#web/console/staff.ts';

/** Returns the time zone of this person's first desk, for day boundaries. */
export function zoneOf({ actor }: Pick<StaffVisit, 'actor'>, desks: readonly Desk[]): string {
  return desks.find(({ id }) => actor.deskIds.includes(id))?.zone ?? 'UTC';
}
