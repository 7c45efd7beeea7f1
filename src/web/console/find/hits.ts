import type { Desk } from '#domain/desks/desk.ts';
import { otherWords, tagsFound } from '#domain/tags/tag.ts';
import { phoneShownTo } from '#domain/ticket/rights.ts';
import { writeCondition } from '#domain/views/filter.ts';
import { consoleWords } from '#locales/console/messages.ts';
import { phone } from '#locales/phone.ts';
import { type Piece, readPassages } from '#store/views/passages.ts';
import { findMatches } from '#store/views/ticket-counts.ts';
import { listTickets, type TicketSummary } from '#store/views/ticket-lists.ts';
import { urls } from '#web/app/urls.ts';
import { tagsOf } from '#web/console/reads/staff-tables.ts';
import { zoneOf } from '#web/console/reads/zone-of.ts';
import type { StaffVisit } from '#web/console/staff.ts';
import { problemText } from '#web/console/views/problem-text.ts';
import { readSearch, type Search, searchCharactersMax } from '#web/console/views/search.ts';

export interface Hits {
  /** The query; used to drop outdated responses. */
  q: string;
  hits: Hit[];
  /** What the hits are: the ticket of a number, those that were meant if its check is wrong (R2), or matches of words. */
  by: 'number' | 'wrongNumber' | 'words';
  /** Parts of the query that could not be used, as sentences. */
  problems: string[];
  /** Address of the list of all results. */
  all: string;
  /** Tags with such a name or synonym. */
  tags: FoundTag[];
}

/** A tag, and the list of its tickets. `detail` has its desk, for agents of several, and its other words. */
interface FoundTag {
  name: string;
  detail: string | null;
  href: string;
}

/** The most results that anyone reads below a field. */
const hitsMax = 10;

/** Searches while typing: the ticket of a number, else the most recently changed matches. */
export async function findHits(visit: StaffVisit, typed: string): Promise<Hits> {
  const { actor, services, language } = visit;
  const { db } = services.world;
  const q = typed.trim().slice(0, searchCharactersMax);
  const none = { q, hits: [], by: 'words' as const, problems: [], all: urls.console({ q }), tags: [] };
  if (q === '') return none;
  const desks = await services.world.allDesks(db);
  const prefixes = desks.map(({ prefix }) => prefix);
  const search = await readSearch(visit, q, { prefixes, zone: zoneOf(visit, desks), typing: true });
  const tickets = await find(visit, search);
  const passages = await readPassages(
    db,
    actor,
    tickets.map(({ id }) => id),
    search.words,
  );
  return {
    ...none,
    tags: search.tickets ? [] : await findTags(visit, q, desks),
    hits: tickets.map((ticket) => hitOf(ticket, visit, passages.get(ticket.id))),
    by: search.isWrong ? 'wrongNumber' : search.tickets ? 'number' : 'words',
    problems: search.problems.map((problem) => problemText(problem, language)),
  };
}

async function find({ actor, services }: StaffVisit, { tickets, filter }: Search): Promise<TicketSummary[]> {
  if (tickets) return tickets;
  const { db } = services.world;
  const narrows = (filter.conditions?.length ?? 0) > 0;
  const findFew = narrows ? async () => (await findMatches(db, actor, filter)).ids : undefined;
  return listTickets(db, actor, filter, { sort: '-changedAt', after: null, limit: hitsMax, findFew });
}

async function findTags(visit: StaffVisit, q: string, desks: readonly Desk[]): Promise<FoundTag[]> {
  const { deskIds } = visit.actor;
  const tags = await tagsOf(visit, deskIds);
  return tagsFound(q, tags)
    .slice(0, hitsMax)
    .map((tag) => {
      const { prefix } = desks.find(({ id }) => id === tag.deskId)!;
      const detail = [...(deskIds.length > 1 ? [prefix] : []), otherWords(tag, tags).join(', ')];
      return {
        name: tag.name,
        detail: detail.filter((part) => part !== '').join(' · ') || null,
        href: ticketsOf(tag.name, deskIds.length > 1 ? prefix : null),
      };
    });
}

/** A filter belongs to the desk that an agent of several chose, unless it names one. */
function ticketsOf(name: string, prefix: string | null): string {
  const tag = writeCondition({ operator: 'tag', values: [name], negated: false });
  const desk = prefix === null ? [] : [writeCondition({ operator: 'desk', values: [prefix], negated: false })];
  return urls.console({ q: [tag, ...desk].join(' ') });
}

function hitOf(
  ticket: TicketSummary,
  { actor, language }: StaffVisit,
  passages: { summary: Piece[] | null; text: Piece[] | null; file: string | null } | undefined,
) {
  const words = consoleWords[language];
  const { number, status, urgent, summary, requester } = ticket;
  const phoneNumber = phoneShownTo(actor, ticket);
  return {
    number,
    status,
    urgent: urgent && status !== 'closed',
    href: urls.ticket(number),
    statusWord: words.list.statuses[status],
    who: requester.name ?? requester.email ?? (phoneNumber ? phone(phoneNumber) : words.list.anonymous),
    /** The summary, with matches highlighted. */
    summary: passages?.summary ?? [{ text: summary || words.record.erased, hit: false }],
    /** Another match, in a text or a file name. */
    passage: passages?.text ?? null,
    file: passages?.file ?? null,
  };
}

/** A search result while typing. */
export type Hit = ReturnType<typeof hitOf>;
