import { dateIn } from '#domain/calendar/day.ts';
import type { StaffVisit } from '#web/console/staff.ts';

/** Returns the current date where this person works, `2026-12-01`, by desk time. */
export async function todayOf({ actor, services }: Pick<StaffVisit, 'actor' | 'services'>): Promise<string> {
  const { db, clock } = services.world;
  const own = (await services.world.allDesks(db)).find(({ id }) => actor.deskIds.includes(id));
  return dateIn(own?.zone ?? 'UTC', clock.now());
}
