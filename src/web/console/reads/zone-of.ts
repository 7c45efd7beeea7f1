import { dateIn } from '#domain/calendar/day.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { StaffVisit } from '#web/console/staff.ts';

/** Returns the time zone of this person's first desk, for day boundaries. */
export function zoneOf({ actor }: Pick<StaffVisit, 'actor'>, desks: readonly Desk[]): string {
  return desks.find(({ id }) => actor.deskIds.includes(id))?.zone ?? 'UTC';
}

/** Returns the current date where this person works, `2026-12-01`, by desk time. */
export async function todayOf({ actor, services }: Pick<StaffVisit, 'actor' | 'services'>): Promise<string> {
  const { db, clock } = services.world;
  return dateIn(zoneOf({ actor }, await services.world.allDesks(db)), clock.now());
}
