import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { Database } from '#store/database/database.ts';
import { countTickets, countUnplacedMails, countViews } from '#store/views/ticket-lists.ts';
import { cachedCounts } from '#web/console/list/cached-counts.ts';
import { filterOf, type View, viewsOf } from '#web/console/views/views.ts';

export type Counts = Partial<Record<View | 'unplaced', number>>;

/** Returns the figures beside the lists. Closed tickets are not counted: nobody acts on that number. */
export function countLists(world: World, actor: Actor): Promise<Counts> {
  return cachedCounts(world, actor, 'lists', () => countAnew(world.db, actor));
}

async function countAnew(db: Database, actor: Actor): Promise<Counts> {
  const extra = viewsOf(actor).filter((view) => ['new', 'open', 'complaints'].includes(view));
  const [known, unplaced, ...counts] = await Promise.all([
    countViews(db, actor),
    countUnplacedMails(db, actor),
    ...extra.map((view) => countTickets(db, actor, filterOf(view, actor))),
  ]);
  const { toDo, toBeTold, suspectedSpam, ...same } = known;
  const others = Object.fromEntries(extra.map((view, place) => [view, counts[place]]));
  return { ...same, next: toDo, told: toBeTold, spam: suspectedSpam, ...others, unplaced };
}
