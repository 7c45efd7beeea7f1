import type { World } from '#desk/spine/world.ts';
import { dateIn } from '#domain/calendar/day.ts';
import { type Anchor, addAnchor } from '#store/history/anchors.ts';
import { linkNewEntries } from '#store/history/audit-links.ts';

/** Audit entries linked per statement. */
const entriesAtOnce = 1_000;

/** Links new audit entries into their chain, and takes the anchor of the day if it is missing (R25). */
export async function turnHistory(world: World): Promise<void> {
  const link = () => world.transact(({ trx }) => linkNewEntries(trx, world.historyKey(), entriesAtOnce));
  while ((await link()) === entriesAtOnce);
  await takeDailyAnchor(world);
}

/** Takes the anchor of the day; null if the day already has one. Days follow the first desk's zone. */
export async function takeDailyAnchor(world: World): Promise<Anchor | null> {
  const [desk] = await world.allDesks(world.db);
  if (!desk) return null;
  const now = world.clock.now();
  const dayOf = (instant: string) => dateIn(desk.zone, instant);
  return world.transact(({ trx }) => addAnchor(trx, now, (last) => !last || dayOf(last.takenAt) < dayOf(now)));
}
