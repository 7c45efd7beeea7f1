import type { Desk } from '#domain/desk.ts';
import { type Filter, readFilter } from '#domain/view/filter.ts';
import { type MeantFilter, meanFilters } from '#store/meant-filter.ts';
import { type ListedView, listSavedViews } from '#store/saved-views.ts';
import { significantWords } from '#store/search-words.ts';
import { countFilters, type TicketFilter } from '#store/ticket-lists.ts';
import { isOnlyClosed } from '#web/console/list/only-closed.ts';
import { zoneOf } from '#web/console/list/zone-of.ts';
import type { StaffVisit } from '#web/console/staff.ts';

export type CountedView = ListedView & { count: number };

/** The views of this person with how many tickets each holds: three round trips, however many views there are. */
export async function readSavedViews(visit: StaffVisit, desks: readonly Desk[]): Promise<CountedView[]> {
  const { actor, services } = visit;
  const { db, clock } = services.world;
  const views = await listSavedViews(db, actor);
  const filters = views.map(({ filter }) => readFilter(filter).filter);
  const meaning = { zone: zoneOf(visit, desks), now: clock.now(), unknown: 'nothing' as const };
  const meant = await meanFilters(db, actor, filters, meaning);
  const counted = await Promise.all(filters.map((filter, place) => storeFilter(visit, filter, meant[place]!)));
  // Of closed tickets nobody counts how many there are.
  const places = counted.flatMap((filter, place) => (isOnlyClosed(filter) ? [] : [place]));
  const counts = await countFilters(
    db,
    actor,
    places.map((place) => counted[place]!),
  );
  return views.map((view, place) => ({ ...view, count: counts[places.indexOf(place)] ?? 0 }));
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
