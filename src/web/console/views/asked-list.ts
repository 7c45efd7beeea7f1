import type { Actor } from '#domain/actor.ts';
import type { Team } from '#domain/staff/team.ts';
import { type ListColumn, readSort, type TicketSort } from '#domain/views/columns.ts';
import { writeCondition } from '#domain/views/filter.ts';
import type { ListedView } from '#store/views/saved-views.ts';
import type { TicketFilter } from '#store/views/ticket-lists.ts';
import { ownColumns, savedViewsOf, teamsOf } from '#web/console/reads/staff-tables.ts';
import type { StaffVisit } from '#web/console/staff.ts';
import { readSearch, type Search, searchCharactersMax } from '#web/console/views/search.ts';
import { filterOf, filterTexts, readView, sortOf, type View } from '#web/console/views/views.ts';

/** The requested list: a view, a team's tickets, a saved view or a search. Exactly one is not null. */
export interface AskedList {
  view: View | null;
  team: Team | null;
  saved: ListedView | null;
  q: string | null;
  search: Search | null;
  sort: TicketSort;
  /** Null means the default columns. */
  columns: ListColumn[] | null;
}

/** Returns the list that an address asks for; an unknown view or team gives the first list. */
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

/** Returns the key under which a list's settings are saved: its name or id. All searches share one. */
export function listName({ view, team, saved }: Pick<AskedList, 'view' | 'team' | 'saved'>): string {
  return view ?? team?.id ?? saved?.id ?? 'search';
}

/** Returns the list's filter for the store. */
export function storeFilter({ view, team, search }: AskedList, actor: Actor): TicketFilter {
  if (search) return search.filter;
  return team ? { deskIds: [team.deskId], teamId: team.id } : filterOf(view ?? 'next', actor);
}

/** Returns the list's filter as text, as a start for the filter builder. */
export function filterText({ view, team, saved, q }: AskedList): string {
  if (team) return `${writeCondition({ operator: 'team', values: [team.name], negated: false })} ${filterTexts.next}`;
  return q ?? saved?.filter ?? filterTexts[view ?? 'next'];
}

/** Closed tickets are not counted. */
export function isCounted({ view, search }: AskedList): boolean {
  return view !== 'closed' && !(search && isOnlyClosed(search.filter));
}

/** Returns true if a filter matches only closed tickets, which are not counted. */
export function isOnlyClosed({ conditions = [] }: TicketFilter): boolean {
  return conditions.some(
    ({ operator, negated, values }) => operator === 'status' && !negated && values.every((value) => value === 'closed'),
  );
}

async function readSaved(visit: StaffVisit, id: string | null): Promise<ListedView | null> {
  if (id === null) return null;
  return (await savedViewsOf(visit)).find((view) => view.id === id) ?? null;
}

/** Returns the team that an address asks for; null if it is unknown or of another desk. */
async function readTeam(visit: StaffVisit, id: string | null): Promise<Team | null> {
  if (id === null) return null;
  const teams = await teamsOf(visit, visit.actor.deskIds);
  return teams.find((team) => team.id === id) ?? null;
}
