import { z } from '@hono/zod-openapi';
import { findNumber } from '#desk/ticket/find-number.ts';
import { statuses } from '#domain/ticket/vocabulary.ts';
import { type TicketSort, ticketSorts } from '#domain/views/columns.ts';
import { type Condition, type Operator, plainOperators, readFilter } from '#domain/views/filter.ts';
import { type Call, defineCall, readCursor, writeCursor } from '#http/api/protocol/call.ts';
import { invalid } from '#http/api/protocol/input.ts';
import { listOf, paging, typedAddress } from '#http/api/protocol/shapes.ts';
import { ticketShape, ticketsJson } from '#http/api/ticket/ticket-json.ts';
import type { Problem } from '#http/problem.ts';
import { problems } from '#locales/problems/messages.ts';
import { meanFilters } from '#store/views/meant-filter.ts';
import { type SearchWord, significantWords } from '#store/views/search-words.ts';
import { findMatches } from '#store/views/ticket-counts.ts';
import { listTickets, placeOf, type TicketFilter, type TicketSummary } from '#store/views/ticket-lists.ts';
import type { TicketPlace } from '#store/views/ticket-orders.ts';

const oneOrMore = (allowed: readonly string[]) =>
  z
    .string()
    .transform((text) => text.split(',').map((part) => part.trim()))
    .pipe(z.array(z.enum(allowed as [string, ...string[]])).min(1));

/** The query parameters of `GET /tickets`. */
const ticketQuery = {
  status: oneOrMore(statuses).optional().openapi({ type: 'string', example: 'new,open' }),
  desk: z.string().max(100).optional().openapi({ example: 'DTO' }),
  assignee: typedAddress.optional().openapi({ description: 'An agent’s address, `me`, or `none`.' }),
  urgent: z.enum(['true', 'false']).optional(),
  q: z
    .string()
    .max(1000)
    .optional()
    .openapi({
      description: `Words, a ticket number, and operators: ${[...plainOperators, 'field.key'].map((name) => `\`${name}:\``).join(' ')}. Values apart by commas are alternatives, \`-\` before an operator turns it round, quotes hold a name together.`,
    }),
  sort: z.enum(ticketSorts).default('-openedAt'),
};

export const readTickets = defineCall(
  {
    method: 'get',
    path: '/tickets',
    does: 'Tickets, page by page.',
    madeBy: 'everyone',
    query: z.object({ ...ticketQuery, ...paging }),
    status: 200,
    answer: listOf(ticketShape),
  },
  async (call) => {
    const page = await askedPage(call);
    if (!('filter' in page)) return page;
    const { filter, sort, after, isFirst, asked } = page;
    const { limit } = call.query;
    const { db } = call.world;
    // The ticket with the searched number comes first, whatever the sort order.
    const exact = isFirst ? page.exact : null;
    const room = exact ? limit - 1 : limit;
    const narrows = (filter.conditions?.length ?? 0) > 0;
    const findFew = narrows ? async () => (await findMatches(db, call.actor, filter)).ids : undefined;
    const others = await listTickets(db, call.actor, filter, { sort, after, limit: room + 1, findFew });
    const shown = others.slice(0, room);
    const items = exact ? [exact, ...shown] : shown;
    const next = others.length > room ? writeCursor(asked, lastPlace(shown.at(-1))) : null;
    return { answer: { items: await ticketsJson(items, call), next } };

    function lastPlace(last: TicketSummary | undefined) {
      return last ? placeOf(sort, last) : after;
    }
  },
);

interface AskedQuery {
  status?: string[];
  desk?: string;
  assignee?: string;
  urgent?: 'true' | 'false';
  q?: string;
  sort: TicketSort;
  limit: number;
  cursor?: string;
}

interface AskedPage {
  filter: TicketFilter;
  sort: TicketSort;
  after: TicketPlace | null;
  /** The ticket of a number in the search, which comes first on the first page. */
  exact: TicketSummary | null;
  isFirst: boolean;
  /** The query that a cursor of this list is bound to. */
  asked: unknown;
}

const place = z.object({ at: z.iso.datetime(), id: z.uuid(), rank: z.int(), complete: z.boolean() }).nullable();

/** The parsed query: parameters first, then the operators and words of `q`. */
async function askedPage(call: Call<unknown, AskedQuery>): Promise<AskedPage | Problem> {
  const { query, c } = call;
  const asked = [query.status, query.desk, query.assignee, query.urgent, query.q, query.sort];
  const read = query.cursor === undefined ? undefined : readCursor(asked, query.cursor);
  const after = place.safeParse(read?.place ?? null);
  if ((query.cursor !== undefined && !read) || !after.success) return invalid(c, 'cursor', 'cursor');
  const found = await filterOf(call);
  if ('problem' in found || 'refused' in found) return found;
  return {
    ...found,
    sort: query.sort,
    after: after.data,
    isFirst: query.cursor === undefined,
    asked,
  };
}

type Narrowing = Pick<AskedPage, 'filter' | 'exact'>;

async function filterOf(call: Call<unknown, AskedQuery>): Promise<Narrowing | Problem> {
  const { query, c, world, actor } = call;
  const desks = await world.allDesks(world.db);
  const prefixes = desks.map(({ prefix }) => prefix);
  if (query.desk !== undefined && !prefixes.includes(query.desk.trim().toUpperCase()))
    return invalid(c, 'desk', 'deskUnknown');
  const { filter: asked, problems: wrong, rest } = readFilter(query.q ?? '');
  const unknown = wrong.find(({ why }) => why !== 'unknownOperator');
  if (unknown) return unknownValue(call, unknown.operator);
  const all = { ...asked, conditions: [...conditionsOf(query), ...asked.conditions] };
  const options = { zone: desks[0]?.zone ?? 'UTC', now: world.clock.now(), unknown: 'nothing' as const };
  const [meant] = await meanFilters(world.db, actor, [all], options);
  if (meant!.problems.some(({ operator }) => operator === 'desk')) return unknownValue(call, 'desk');
  const filter: TicketFilter = { conditions: meant!.conditions };
  const { ticket: exact = null } = rest === '' ? {} : await findNumber(world.db, actor, rest, { prefixes });
  if (exact) filter.exceptSequence = exact.sequence;
  const words = await significantWords(world.db, asked.words);
  return { filter: { ...filter, ...wordsOf(asked.words, words) }, exact };
}

/** Parameters are conditions like those of `q`; all must hold. */
function conditionsOf({ status, desk, assignee, urgent }: AskedQuery): Condition[] {
  const given: [Operator, string[] | undefined][] = [
    ['status', status],
    ['desk', desk === undefined ? undefined : [desk.trim()]],
    ['assignee', assignee === undefined ? undefined : [assignee.trim() || 'none']],
    ['urgent', urgent === undefined ? undefined : [urgent]],
  ];
  return given.flatMap(([operator, values]) => (values ? [{ operator, values, negated: false }] : []));
}

/** If no given word is significant, nothing matches (instead of everything). */
function wordsOf(given: string[], significant: SearchWord[]): Pick<TicketFilter, 'words' | 'statuses'> {
  return given.length > 0 && significant.length === 0 ? { statuses: [] } : { words: significant };
}

function unknownValue({ asked }: Call, operator: string): Problem {
  const message = problems[asked ?? 'en'].issues.operator({ operator: `${operator}:` });
  return { problem: 'invalid', issues: [{ path: 'q', message }] };
}
