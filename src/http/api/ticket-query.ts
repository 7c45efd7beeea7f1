import { z } from '@hono/zod-openapi';
import { dayOf, startOfDay } from '#domain/calendar/day.ts';
import type { Desk } from '#domain/desk.ts';
import { readNumber } from '#domain/ticket/number.ts';
import { kinds, statuses } from '#domain/ticket/vocabulary.ts';
import type { Call } from '#http/api/call.ts';
import { readCursor } from '#http/api/cursor.ts';
import { invalid } from '#http/api/input.ts';
import type { Problem } from '#http/problem.ts';
import { problems } from '#locales/problems/messages.ts';
import { findLogin } from '#store/accounts.ts';
import { readSearchQuery, type SearchOperator } from '#store/search-query.ts';
import { type SearchWord, significantWords } from '#store/search-words.ts';
import { type TicketFilter, type TicketPlace, type TicketSort, ticketSorts } from '#store/ticket-lists.ts';

const oneOrMore = (allowed: readonly string[]) =>
  z
    .string()
    .transform((text) => text.split(',').map((part) => part.trim()))
    .pipe(z.array(z.enum(allowed as [string, ...string[]])).min(1));

/** What `GET /tickets` can be asked. */
export const ticketQuery = {
  status: oneOrMore(statuses).optional().openapi({ type: 'string', example: 'new,open' }),
  desk: z.string().max(100).optional().openapi({ example: 'DTO' }),
  assignee: z.string().max(320).optional().openapi({ description: 'An agent’s address, `me`, or `none`.' }),
  urgent: z.enum(['true', 'false']).optional(),
  q: z.string().max(1000).optional().openapi({
    description:
      'Words, a ticket number, and operators: `status:` `site:` `from:` `before:` `after:` `has:attachment` `urgent:true` `assignee:` `desk:` `kind:`.',
  }),
  sort: z.enum(ticketSorts).default('-openedAt'),
};

export interface AskedQuery {
  status?: string[];
  desk?: string;
  assignee?: string;
  urgent?: 'true' | 'false';
  q?: string;
  sort: TicketSort;
  limit: number;
  cursor?: string;
}

export interface AskedPage {
  filter: TicketFilter;
  sort: TicketSort;
  after: TicketPlace | null;
  /** A ticket number that was searched for: that ticket stands first on the first page. */
  sequence: number | null;
  isFirst: boolean;
  /** What a cursor of this list belongs to. */
  asked: unknown;
}

const place = z.object({ at: z.iso.datetime(), id: z.uuid(), rank: z.int(), complete: z.boolean() }).nullable();

/** What was asked for, read: parameters first, then the operators and words of `q`. */
export async function askedPage(call: Call<unknown, AskedQuery>): Promise<AskedPage | Problem> {
  const { query, c } = call;
  const asked = [query.status, query.desk, query.assignee, query.urgent, query.q, query.sort];
  const read = query.cursor === undefined ? undefined : readCursor(asked, query.cursor);
  const after = place.safeParse(read?.place ?? null);
  if ((query.cursor !== undefined && !read) || !after.success) return invalid(c, 'cursor', 'cursor');
  const found = await filterOf(call);
  if ('problem' in found || 'refusal' in found) return found;
  return { ...found, sort: query.sort, after: after.data, isFirst: query.cursor === undefined, asked };
}

type Narrowing = { filter: TicketFilter; sequence: number | null };

async function filterOf(call: Call<unknown, AskedQuery>): Promise<Narrowing | Problem> {
  const { query, c, world } = call;
  const desks = await world.allDesks(world.db);
  const filter: TicketFilter = {};
  const given: [SearchOperator, string | undefined][] = [
    ['status', query.status?.join(',')],
    ['desk', query.desk],
    ['assignee', query.assignee],
    ['urgent', query.urgent],
  ];
  for (const [name, value] of given)
    if (value !== undefined && !(await narrow(call, desks, filter, name, value)))
      return invalid(c, name, 'deskUnknown');
  const search = readSearchQuery(query.q ?? '');
  for (const { name, value } of search.operators)
    if (!(await narrow(call, desks, filter, name, value))) return unknownValue(call, name);
  const reading = search.rest === '' ? null : readNumber(search.rest, { prefixes: desks.map(({ prefix }) => prefix) });
  const sequence = reading && 'found' in reading ? reading.found.sequence : null;
  if (sequence !== null) filter.exceptSequence = sequence;
  const words = await significantWords(world.db, search.words);
  return { filter: { ...filter, ...wordsOf(search.words, words) }, sequence };
}

/** Words were given and none of them means anything: nothing is found, and not everything. */
function wordsOf(given: string[], significant: SearchWord[]): Pick<TicketFilter, 'words' | 'statuses'> {
  return given.length > 0 && significant.length === 0 ? { statuses: [] } : { words: significant };
}

function unknownValue({ asked }: Call, operator: string): Problem {
  const message = problems[asked ?? 'en'].issues.operator({ operator: `${operator}:` });
  return { problem: 'invalid', issues: [{ path: 'q', message }] };
}

/** Narrows the list down by one operator; false when its value is not known. */
async function narrow(
  call: Call,
  desks: Desk[],
  filter: TicketFilter,
  name: SearchOperator,
  value: string,
): Promise<boolean> {
  switch (name) {
    case 'status':
      return narrowWords(statuses, value, (words) => {
        filter.statuses = filter.statuses ? filter.statuses.filter((status) => words.includes(status)) : words;
      });
    case 'kind':
      return narrowWords(kinds, value, (words) => {
        filter.kinds = words;
      });
    case 'urgent':
      filter.urgent = value === 'true';
      return value === 'true' || value === 'false';
    case 'has':
      filter.hasAttachment = true;
      return /^attachments?$/i.test(value);
    case 'site':
      filter.site = value;
      return value !== '';
    case 'from':
      filter.from = value;
      return value !== '';
    case 'before':
      filter.openedBefore = instantOf(value, desks);
      return filter.openedBefore !== undefined;
    case 'after':
      filter.openedFrom = instantOf(value, desks);
      return filter.openedFrom !== undefined;
    case 'desk':
      filter.deskIds = desks.filter(({ prefix }) => prefix === value.trim().toUpperCase()).map(({ id }) => id);
      return filter.deskIds.length > 0;
    case 'assignee':
      filter.assigneeId = await assigneeId(call, value);
      return true;
  }
}

function narrowWords<W extends string>(allowed: readonly W[], value: string, keep: (words: W[]) => void): boolean {
  const words = value.toLowerCase().split(',') as W[];
  keep(words);
  return words.every((word) => allowed.includes(word));
}

/** An agent whom nobody knows has no tickets. */
async function assigneeId({ world, actor }: Call, value: string): Promise<string | null> {
  if (['none', 'null', ''].includes(value.toLowerCase())) return null;
  if (value.toLowerCase() === 'me') return actor.personId;
  return (await findLogin(world.db, value.trim()))?.personId ?? nobody;
}

const nobody = '00000000-0000-0000-0000-000000000000';

/** A date begins at midnight of the desk's zone. */
function instantOf(value: string, desks: Desk[]): string | undefined {
  try {
    if (/^\d{4}-\d\d-\d\d$/.test(value)) return startOfDay(desks[0]?.zone ?? 'UTC', dayOf(value));
    return Temporal.Instant.from(value).toString();
  } catch {
    return undefined;
  }
}
