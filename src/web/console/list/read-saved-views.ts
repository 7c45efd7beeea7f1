import type { Desk } from '#domain/desks/desk.ts';
import { type Filter, readFilter } from '#domain/views/filter.ts';
import { type MeantFilter, meanFilters } from '#store/views/meant-filter.ts';
import type { ListedView } from '#store/views/saved-views.ts';
import { significantWords } from '#store/views/search-words.ts';
import { countFilters } from '#store/views/ticket-counts.ts';
import type { TicketFilter } from '#store/views/ticket-lists.ts';
import { cachedCounts } from '#web/console/list/cached-counts.ts';
import { savedViewsOf } from '#web/console/reads/staff-tables.ts';
import { zoneOf } from '#web/console/reads/zone-of.ts';
import type { StaffVisit } from '#web/console/staff.ts';
import { isOnlyClosed } from '#web/console/views/asked-list.ts';

type CountedView = ListedView & { count: number };

/** Returns the person's saved views with ticket counts: three queries, and one more per view with search words. */
export async function readSavedViews(visit: StaffVisit, desks: readonly Desk[]): Promise<CountedView[]> {
  const { actor, services } = visit;
  const views = await savedViewsOf(visit);
  const asked = views.map(({ filter }) => filter);
  const counts = await cachedCounts(services.world, actor, `saved ${JSON.stringify(asked)}`, () =>
    countSaved(visit, desks, asked),
  );
  return views.map((view, place) => ({ ...view, count: counts[place]! }));
}

async function countSaved(visit: StaffVisit, desks: readonly Desk[], asked: string[]): Promise<number[]> {
  const { actor, services } = visit;
  const { db, clock } = services.world;
  const filters = asked.map((filter) => readFilter(filter).filter);
  const meaning = { zone: zoneOf(visit, desks), now: clock.now(), unknown: 'nothing' as const };
  const meant = await meanFilters(db, actor, filters, meaning);
  const counted = await Promise.all(filters.map((filter, place) => storeFilter(visit, filter, meant[place]!)));
  // Closed tickets are not counted.
  const places = counted.flatMap((filter, place) => (isOnlyClosed(filter) ? [] : [place]));
  const counts = await countFilters(
    db,
    actor,
    places.map((place) => counted[place]!),
  );
  return asked.map((_, place) => counts[places.indexOf(place)] ?? 0);
}

async function storeFilter(
  { actor, services }: StaffVisit,
  { words }: Filter,
  { conditions }: MeantFilter,
): Promise<TicketFilter> {
  const significant = await significantWords(services.world.db, words);
  const isVain = words.length > 0 && significant.length === 0;
  return { deskIds: actor.deskIds, conditions, words: significant, ...(isVain && { statuses: [] }) };
}
