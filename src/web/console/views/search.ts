import { findNumber } from '#desk/ticket/find-number.ts';
import { type FilterProblem, readFilter } from '#domain/views/filter.ts';
import { meanFilters } from '#store/views/meant-filter.ts';
import { type SearchWord, significantWords } from '#store/views/search-words.ts';
import type { TicketFilter, TicketSummary } from '#store/views/ticket-lists.ts';
import type { StaffVisit } from '#web/console/staff.ts';

export interface Search {
  filter: TicketFilter;
  words: SearchWord[];
  /** For a ticket number, which is not searched for as words: its ticket, or those that were meant if the check is wrong (R2). */
  tickets: TicketSummary[] | null;
  /** The check is wrong. */
  isWrong: boolean;
  /** Parts of the query that were ignored. */
  problems: FilterProblem[];
}

interface SearchOptions {
  prefixes: string[];
  zone: string;
  /** The last word is still being typed. */
  typing?: boolean;
  /** How to treat unknown names: in a saved view they match nothing, in a search they are ignored. */
  unknown?: 'aside' | 'nothing';
}

/** A query is one line; longer text was pasted by mistake. */
export const searchCharactersMax = 500;

/** Parses a query: a number, words, a name, a site, and the operators of saved views and the API. */
export async function readSearch(
  { actor, services }: StaffVisit,
  q: string,
  { prefixes, zone, typing, unknown = 'aside' }: SearchOptions,
): Promise<Search> {
  const { db, clock } = services.world;
  const { filter: asked, problems, rest } = readFilter(q);
  const [[meant], words] = await Promise.all([
    meanFilters(db, actor, [asked], { zone, now: clock.now(), unknown }),
    significantWords(db, asked.words, { typing }),
  ]);
  const filter: TicketFilter = { deskIds: actor.deskIds, conditions: meant!.conditions, words };
  const all = { filter, words, tickets: null, isWrong: false, problems: [...problems, ...meant!.problems] };
  const found = rest === '' ? null : await findNumber(db, actor, rest, { prefixes });
  if (found?.isCertain) {
    const tickets = found.tickets.filter(({ deskId }) => actor.deskIds.includes(deskId));
    return { ...all, tickets, isWrong: found.isWrong };
  }
  // Words were given but none is significant: match nothing instead of everything.
  if (asked.words.length > 0 && words.length === 0) filter.statuses = [];
  return all;
}
