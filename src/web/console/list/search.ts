import type { Actor } from '#domain/actor.ts';
import { type NumberReading, readNumber } from '#domain/ticket/number.ts';
import { kinds, statuses } from '#domain/ticket/vocabulary.ts';
import type { Database } from '#store/database.ts';
import { readSearchQuery } from '#store/search-query.ts';
import { significantWords } from '#store/search-words.ts';
import type { TicketFilter } from '#store/ticket-lists.ts';

export interface Search {
  filter: TicketFilter;
  /** The digits of a right number: that ticket stands first. */
  sequence: number | null;
  /** The number that was meant, where the check is wrong (R2). */
  likely: string | null;
}

/** What an agent looks for: a number, words, a name, a site, and the operators of the API. */
export async function readSearch(db: Database, actor: Actor, q: string, prefixes: string[]): Promise<Search> {
  const { words, operators, rest } = readSearchQuery(q);
  const filter: TicketFilter = { deskIds: actor.deskIds };
  for (const { name, value } of operators) Object.assign(filter, narrowing(name, value, actor));
  const reading: NumberReading | null = rest === '' ? null : readNumber(rest, { prefixes });
  const sequence = reading && 'found' in reading ? reading.found.sequence : null;
  if (sequence !== null) return { filter, sequence, likely: null };
  const significant = await significantWords(db, words);
  // Words were given and none of them means anything: nothing is found, and not everything.
  if (words.length > 0 && significant.length === 0) filter.statuses = [];
  const likely = reading && 'likely' in reading && reading.refused === 'wrongCheck' ? reading.likely : null;
  return { filter: { ...filter, words: significant }, sequence: null, likely };
}

function narrowing(name: string, value: string, actor: Actor): TicketFilter {
  const asked = value.toLowerCase().split(',');
  switch (name) {
    case 'status':
      return { statuses: statuses.filter((status) => asked.includes(status)) };
    case 'kind':
      return { kinds: kinds.filter((kind) => asked.includes(kind)) };
    case 'urgent':
      return { urgent: value !== 'false' };
    case 'has':
      return { hasAttachment: true };
    case 'site':
      return { site: value };
    case 'from':
      return { from: value };
    case 'assignee':
      return { assigneeId: value === 'me' ? actor.personId : null };
    default:
      return {};
  }
}
