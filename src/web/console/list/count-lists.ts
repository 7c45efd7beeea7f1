import type { World } from '#desk/spine/world.ts';
import { type Actor, hasRole } from '#domain/actor.ts';
import type { Database } from '#store/database/database.ts';
import {
  countDeskViews,
  countMax,
  countOwnViews,
  countTickets,
  countUnplacedMails,
} from '#store/views/ticket-counts.ts';
import { deskViews } from '#store/views/ticket-lists.ts';
import { cachedCounts } from '#web/console/list/cached-counts.ts';
import { filterOf, type View } from '#web/console/views/views.ts';

export type Counts = Partial<Record<View | 'unplaced', number>>;

/**
 * Returns the figures beside the lists. Closed tickets are not counted: nobody acts on that number. Most of each figure is the same
 * for all agents of the same desks, who ask for it in the same moment.
 */
export async function countLists(world: World, actor: Actor): Promise<Counts> {
  const { db } = world;
  const deskIds = actor.deskIds.toSorted();
  const [ofDesks, own] = await Promise.all([
    cachedCounts(world, { deskIds }, 'lists', () => countOfDesks(db, deskIds)),
    cachedCounts(world, actor, 'own lists', () => countOwn(db, actor)),
  ]);
  const whole = deskViews.map((view) => [view, Math.min(countMax, ofDesks[view] + own[view])] as const);
  const { toDo, toBeTold, suspectedSpam, ...same } = { ...own, ...Object.fromEntries(whole) };
  return { ...same, next: toDo, told: toBeTold, spam: suspectedSpam, unplaced: ofDesks.unplaced };
}

async function countOfDesks(db: Database, deskIds: readonly string[]) {
  const [views, unplaced] = await Promise.all([countDeskViews(db, deskIds), countUnplacedMails(db, deskIds)]);
  return { ...views, unplaced };
}

async function countOwn(db: Database, actor: Actor) {
  const isCoordinator = hasRole(actor, 'complaintCoordinator');
  const [views, complaints] = await Promise.all([
    countOwnViews(db, actor),
    isCoordinator ? countTickets(db, actor, filterOf('complaints', actor)) : undefined,
  ]);
  return { ...views, ...(complaints !== undefined && { complaints }) };
}
