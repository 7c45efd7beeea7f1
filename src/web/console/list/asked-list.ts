import type { Actor } from '#domain/actor.ts';
import type { Team } from '#domain/staff/team.ts';
import type { Column } from '#domain/views/columns.ts';
import { writeCondition } from '#domain/views/filter.ts';
import { readSort, type TicketSort } from '#domain/views/sorts.ts';
import type { ListedView } from '#store/views/saved-views.ts';
import type { TicketFilter } from '#store/views/ticket-lists.ts';
import { isOnlyClosed } from '#web/console/list/only-closed.ts';
import { readSearch, type Search, searchCharactersMax } from '#web/console/list/search.ts';
import { filterOf, filterTexts, readView, sortOf, type View } from '#web/console/list/views.ts';
import { ownColumns, savedViewsOf, teamsOf } from '#web/console/reads/staff-tables.ts';
import type { StaffVisit } from '#web/console/staff.ts';

/** Which list is read: a view, what a team has to do, a saved view, or what was looked for. One of them is not null. */
export interface AskedList {
  view: View | null;
  team: Team | null;
  saved: ListedView | null;
  q: string | null;
  search: Search | null;
  sort: TicketSort;
  /** Null are the usual ones. */
  columns: Column[] | null;
}

/** What the address asks for; a view or team that there is not is the first list. */
export async function readAsked(
  visit: StaffVisit,
  parameters: URLSearchParams,
  places: { prefixes: string[]; zone: string },
): Promise<AskedList> {
  const { actor } = visit;
  const q = parameters.get('q')?.trim().slice(0, searchCharactersMax) || null;
  const saved = q === null ? await readSaved(visit, parameters.get('saved')) : null;
  const team = q === null && saved === null ? await readTeam(visit, parameters.get('team')) : null;
  const view = q === null && saved === null && team === null ? readView(parameters.get('view'), actor) : null;
  const [search, columns] = await Promise.all([
    q !== null
      ? readSearch(visit, q, places)
      : saved && readSearch(visit, saved.filter, { ...places, unknown: 'nothing' as const }),
    ownColumns(visit, listName({ view, team, saved })),
  ]);
  const sort = parameters.has('sort') ? readSort(parameters.get('sort')) : (saved?.sort ?? sortOf(view));
  return { view, team, saved, q, search, sort, columns };
}

/** Under which name the choices for a list are kept: its word, or whose it is. Searches share theirs. */
export function listName({ view, team, saved }: Pick<AskedList, 'view' | 'team' | 'saved'>): string {
  return view ?? team?.id ?? saved?.id ?? 'search';
}

/** What it asks of the store. */
export function storeFilter({ view, team, search }: AskedList, actor: Actor): TicketFilter {
  if (search) return search.filter;
  return team ? { deskIds: [team.deskId], teamId: team.id } : filterOf(view ?? 'next', actor);
}

/** The same as text, to go on from in the filter builder. */
export function filterText({ view, team, saved, q }: AskedList): string {
  if (team) return `${writeCondition({ operator: 'team', values: [team.name], negated: false })} ${filterTexts.next}`;
  return q ?? saved?.filter ?? filterTexts[view ?? 'next'];
}

/** Of closed tickets nobody counts how many there are. */
export function isCounted({ view, search }: AskedList): boolean {
  return view !== 'closed' && !(search && isOnlyClosed(search.filter));
}

async function readSaved(visit: StaffVisit, id: string | null): Promise<ListedView | null> {
  if (id === null) return null;
  return (await savedViewsOf(visit)).find((view) => view.id === id) ?? null;
}

/** The team that an address asks for; one of another desk, or none, is no team. */
async function readTeam(visit: StaffVisit, id: string | null): Promise<Team | null> {
  if (id === null) return null;
  const teams = await teamsOf(visit, visit.actor.deskIds);
  return teams.find((team) => team.id === id) ?? null;
}
