import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '#domain/actor.ts';
import { approvalDates } from '#domain/approvals/approval.ts';
import type { FieldNames } from '#domain/fields/shown.ts';
import type { InEachLanguage } from '#domain/language.ts';
import type { Tag } from '#domain/tags/tag.ts';
import { knowsWork, type Projected, project } from '#domain/ticket/projection.ts';
import type { Kind, Status } from '#domain/ticket/vocabulary.ts';
import { isOfApprovals, type TicketSort } from '#domain/views/columns.ts';
import type { Handle } from '#store/database/database.ts';
import { rowsOf } from '#store/database/rows.ts';
import { inStatement, plannedForItsValues } from '#store/database/statements.ts';
import { readAudiences } from '#store/fields/fields.ts';
import { namesInFields } from '#store/fields/ticket-fields.ts';
import type { TicketRow } from '#store/schema/schema.ts';
import { mentioning } from '#store/staff/news.ts';
import { watchedBy } from '#store/staff/watches.ts';
import { tagsOfTicket } from '#store/tags/tags.ts';
import { leadingNowhereFirst, ledTo } from '#store/ticket/tickets.ts';
import { isPublicFile, type Reading, readBy, visibleTo, worksOn } from '#store/ticket/visibility.ts';
import type { MeantCondition } from '#store/views/meant-filter.ts';
import { type SearchWord, ticketsWith } from '#store/views/search-words.ts';
import { conditionOn, isSnoozed } from '#store/views/ticket-conditions.ts';
import { type TicketPart, type TicketPlace, ticketOrder } from '#store/views/ticket-orders.ts';

/** A ticket for lists and pages, with names instead of ids, as its reader may know it (R40). */
export type TicketSummary = Projected<UnseenTicket>;

/** A ticket with names, before the projection. It never leaves this folder. */
type UnseenTicket = Omit<TicketRow, 'chain' | 'clockAt'> & {
  summary: string;
  deskPrefix: string;
  requester: { name: string | null; email: string | null; phone: string | null; anonymous: boolean };
  organisation: { id: string; names: InEachLanguage } | null;
  site: { number: string; name: string } | null;
  assignee: { name: string | null; email: string | null } | null;
  team: { id: string; name: string } | null;
  followUpNumber: string | null;
  tags: Pick<Tag, 'id' | 'name' | 'colour'>[];
  /** The names behind the ids in the values of its fields, by field. */
  fieldNames: FieldNames;
  /** Number of files in its record that the reader may see. */
  fileCount: number;
};

/** The console's lists of open tickets. An agent's own ones. */
export const ownViews = ['mine', 'snoozed', 'mentioned', 'watched'] as const;
export type OwnView = (typeof ownViews)[number];
/** Those that staff of the same desks share. */
export const deskViews = [
  ...(['toDo', 'unassigned', 'urgent', 'new', 'open', 'waiting', 'handled'] as const),
  ...(['toBeTold', 'suspectedSpam'] as const),
];
export type DeskView = (typeof deskViews)[number];
export type TicketView = OwnView | DeskView;

export interface TicketFilter {
  view?: TicketView;
  deskIds?: string[];
  statuses?: Status[];
  kinds?: Kind[];
  /** Open tickets of a team. */
  teamId?: string;
  requesterId?: string;
  /** Without tickets that were merged into another (R5). */
  leadsNowhere?: boolean;
  /** From the search field, a saved view or the API's `q`; `meanFilters` resolves their names. */
  conditions?: readonly MeantCondition[];
  /** Every word must occur in the ticket; `significantWords` returns the usable words. */
  words?: SearchWord[];
  exceptSequence?: number;
}

export interface TicketPage {
  sort: TicketSort;
  after: TicketPlace | null;
  limit: number;
  /** The ids of all matches if they are few: sorting these is faster than walking an index in order. Null if they are many. */
  findFew?: () => Promise<readonly string[] | null>;
}

/** If a thousand of thirty thousand tickets match, a page of fifty is among this many. */
const walkedFirst = 2_000;

/** Tickets that the actor may see, page by page. */
export async function listTickets(handle: Handle, actor: Actor, filter: TicketFilter, page: TicketPage) {
  const { tickets, order } = await pageOf(handle, actor, filter, page, sql`*`);
  return readSummaries(handle, actor, tickets, order);
}

/**
 * A page as a query for these columns of its tickets, and its order. A page whose best plan depends on its values is read here, by
 * ids only: a generic plan is eight times as slow for a frequent word, and the names take longest to plan.
 */
export async function pageOf(
  handle: Handle,
  actor: Actor,
  filter: TicketFilter,
  { sort, after, limit, findFew }: TicketPage,
  columns: RawBuilder<unknown>,
) {
  const { order, parts } = ticketOrder(actor, sort);
  const { words = [], conditions = [] } = filter;
  const isPlannedAnew = conditions.length > 0 || words.some(({ isRare }) => !isRare);
  const isReadHere = isPlannedAnew || (words.length > 0 && findFew !== undefined);
  const asked = parts.flatMap((part): PartOfPage[] => {
    const beyond = after === null ? sql<boolean>`true` : part.after(after);
    const listed = conditionsOf(actor, filter, part.reading);
    if (beyond === null || listed === null) return [];
    const seen = readBy(actor, part.reading, desksOf(actor, filter));
    const inPart = [part.holds ?? sql<boolean>`true`, beyond];
    return [{ part, inPart, held: [seen, ...listed, ...inPart], limit, findFew }];
  });
  if (isReadHere) {
    const ids: string[] = [];
    for (const each of asked) ids.push(...(await readIds(handle, actor, filter, each)));
    return { tickets: first(sql`select ${columns} from tickets where id = any(${ids}::uuid[])`, order, limit), order };
  }
  const ways = asked.map(({ part, held }) =>
    first(
      sql`select ${columns} from tickets where ${all([...held, ...wordsOf(actor, filter, part.reading)])}`,
      part.order,
      limit,
    ),
  );
  if (ways.length === 0) return { tickets: sql`select ${columns} from tickets where false`, order };
  if (ways.length === 1) return { tickets: ways[0]!, order };
  const merged = sql.join(
    ways.map((way) => sql`(${way})`),
    sql` union all `,
  );
  return { tickets: first(sql`select * from (${merged}) as tickets`, order, limit), order };
}

function first(tickets: RawBuilder<unknown>, order: RawBuilder<unknown>, limit: number): RawBuilder<unknown> {
  return sql`${tickets} order by ${order} limit ${inStatement(limit)}`;
}

interface PartOfPage extends Pick<TicketPage, 'findFew' | 'limit'> {
  part: Pick<TicketPart, 'order' | 'reading'>;
  /** Its conditions, without the words. */
  held: RawBuilder<boolean>[];
  /** Those that are not of the filter. */
  inPart: RawBuilder<boolean>[];
}

/**
 * The first tickets of a part of a list. Frequent words are looked for in its first two thousand tickets: else PostgreSQL reads
 * each text at the desk that has one of them. If these are too few, either the matches are few, or the whole list is walked.
 */
async function readIds(
  handle: Handle,
  actor: Actor,
  filter: TicketFilter,
  { part, held, inPart, limit, findFew }: PartOfPage,
): Promise<string[]> {
  const { words = [], conditions = [] } = filter;
  const withWords = wordsOf(actor, filter, part.reading);
  const read = async (tickets: RawBuilder<unknown>) =>
    (await rowsOf<{ id: string }>(handle)`select id from (${first(tickets, part.order, limit)}) as tickets`).map(
      ({ id }) => id,
    );
  if (words.length > 0 && conditions.length === 0 && words.every(({ isRare }) => !isRare)) {
    const walked = first(sql`select * from tickets where ${all(held)}`, part.order, walkedFirst);
    const found = await read(sql`select * from (${walked}) as tickets where ${all(withWords)}`);
    if (found.length === limit) return found;
  }
  const few = await findFew?.();
  const seen = readBy(actor, part.reading);
  return few
    ? read(sql`select * from tickets where id = any(${few}::uuid[]) and ${all([seen, ...inPart])}`)
    : read(sql`select * from tickets where ${all([...held, ...withWords])}`);
}

export function placeOf(sort: TicketSort, ticket: TicketSummary): TicketPlace {
  const { asked, answered } = approvalDates(ticket.approvals);
  const date = {
    ...{ due: ticket.dueAt, '-openedAt': ticket.openedAt, '-changedAt': ticket.changedAt },
    ...{ '-approvalAskedAt': asked, '-approvalAnsweredAt': answered },
  }[sort];
  const rank = isOfApprovals(sort) ? Number(date === null) : ticket.dueRank;
  return { at: date ?? ticket.openedAt, id: ticket.id, rank, complete: ticket.complete === true };
}

/** One ticket in the same shape, if the actor may see it; follows a merge. */
export async function findTicketSummary(
  handle: Handle,
  actor: Actor,
  by: { number: string } | { sequence: number },
): Promise<TicketSummary | undefined> {
  const isIt = ledTo('number' in by ? sql`number = ${by.number}` : sql`sequence = ${by.sequence}`);
  const found = sql`select * from tickets where ${isIt} and ${visibleTo(actor)} order by ${leadingNowhereFirst} limit 1`;
  return (await readSummaries(handle, actor, found))[0];
}

/** A ticket that the actor has just opened, for the response. They may not be allowed to read it later. */
export async function readTicketSummary(handle: Handle, actor: Actor, id: string): Promise<TicketSummary> {
  const [found] = await readSummaries(handle, actor, sql`select * from tickets where id = ${id}`);
  if (!found) throw new Error(`There is no ticket ${id}.`);
  return found;
}

/** Reads tickets of a subquery with their names, each as the actor may know it (R40). */
export async function readSummaries(
  handle: Handle,
  actor: Actor,
  tickets: RawBuilder<unknown>,
  order: RawBuilder<unknown> | null = null,
): Promise<TicketSummary[]> {
  const inOrder = order === null ? sql`` : sql`order by ${order}`;
  return projectAll(handle, actor, await rowsOf<UnseenTicket>(handle)`${withNames(actor, tickets)} ${inOrder}`);
}

async function projectAll(handle: Handle, actor: Actor, rows: readonly UnseenTicket[]): Promise<TicketSummary[]> {
  // The desk sees every field of its tickets.
  const ids = rows.filter((row) => !knowsWork(actor, row)).flatMap(({ fields }) => Object.keys(fields));
  const audiences = await readAudiences(handle, [...new Set(ids)]);
  return rows.map((row) => project(actor, row, (id) => audiences.get(id)));
}

/** Open tickets, and closed ones with a held reply. 9 is the rank of closed tickets. */
export const isOpen = sql<boolean>`tickets.due_rank < 9`;
const isWork = sql<boolean>`tickets.due_rank < 9 and not tickets.suspected_spam`;

/** The condition that a list of the console contains a ticket, apart from the right to see it; null if the list has none. */
function inView(actor: Actor, view: TicketView, reading: Reading): RawBuilder<boolean> | null {
  if (reading === 'seeing') {
    const isIn = isOwnView(view) ? null : inDeskViewAsSeen[view];
    return isIn && sql<boolean>`${atDesks(actor.deskIds)} and tickets.status <> 'closed' and ${isIn}`;
  }
  const ofAgent: Record<OwnView, RawBuilder<boolean>> = {
    mine: sql`${isOpen} and tickets.assignee_id = ${actor.personId} and not ${isSnoozed}`,
    snoozed: sql`${isOpen} and tickets.assignee_id = ${actor.personId} and ${isSnoozed}`,
    mentioned: mentioning(actor),
    watched: sql`${isOpen} and ${watchedBy(actor)}`,
  };
  const isIn = isOwnView(view) ? ofAgent[view] : sql`${isOpen} and ${inDeskView[view]}`;
  return sql<boolean>`${atDesks(actor.deskIds)} and ${isIn}`;
}

function isOwnView(view: TicketView): view is OwnView {
  return (ownViews as readonly string[]).includes(view);
}

const isUrgent = sql<boolean>`tickets.urgent and tickets.status not in ('handled', 'closed')`;

/** The condition that an open ticket is in a list of the desk. The index `tickets_for_all` has every column of these. */
export const inDeskView: Record<DeskView, RawBuilder<boolean>> = {
  toDo: sql`not tickets.suspected_spam`,
  unassigned: sql`not tickets.suspected_spam and tickets.assignee_id is null`,
  urgent: sql`not tickets.suspected_spam and ${isUrgent}`,
  new: sql`tickets.status = 'new'`,
  open: sql`tickets.status = 'open'`,
  waiting: sql`tickets.status = 'waiting'`,
  handled: sql`tickets.status = 'handled'`,
  toBeTold: sql`tickets.to_be_told`,
  suspectedSpam: sql`tickets.suspected_spam`,
};

/** The same for staff who only see the ticket, such as its requester: by what they may know of it (R40). */
export const inDeskViewAsSeen: Record<DeskView, RawBuilder<boolean> | null> = {
  ...inDeskView,
  toDo: sql`true`,
  unassigned: sql`tickets.assignee_id is null`,
  urgent: isUrgent,
  toBeTold: null,
  suspectedSpam: null,
};

/** A single desk is compared alone, since PostgreSQL then walks the desk's index in the order of the list. */
export function atDesks(deskIds: readonly string[]): RawBuilder<boolean> {
  return deskIds.length === 1
    ? sql`tickets.desk_id = ${deskIds[0]}`
    : sql`tickets.desk_id = any(${[...deskIds]}::uuid[])`;
}

/** The desks at which a list looks; null if at any. */
export function desksOf(actor: Actor, { view, deskIds }: TicketFilter): readonly string[] | null {
  return deskIds ?? (view ? actor.deskIds : null);
}

/**
 * The conditions of a filter on tickets of one reading, apart from its words and from the right to see them. Null if no such ticket can
 * match: the filter asks for what the reader may not know of them.
 */
export function conditionsOf(actor: Actor, filter: TicketFilter, reading: Reading): RawBuilder<boolean>[] | null {
  const { view, deskIds, statuses, kinds, teamId, conditions = [] } = filter;
  const isIn = view ? inView(actor, view, reading) : sql<boolean>`true`;
  const met = conditions.map((each) => conditionOn(actor, each, reading));
  if (isIn === null || (teamId && reading === 'seeing') || met.includes(null)) return null;
  const all: RawBuilder<boolean>[] = [];
  if (view) all.push(isIn);
  if (deskIds) all.push(atDesks(deskIds));
  if (statuses) all.push(sql`tickets.status in (${writtenOut(statuses)})`);
  if (kinds) all.push(sql`tickets.kind in (${writtenOut(kinds)})`);
  if (teamId) all.push(sql`tickets.team_id = ${teamId} and ${isWork}`);
  if (filter.requesterId) all.push(sql`tickets.requester_id = ${filter.requesterId}`);
  if (filter.leadsNowhere) all.push(sql`tickets.leads_to is null`);
  if (filter.exceptSequence) all.push(sql`tickets.sequence <> ${filter.exceptSequence}`);
  all.push(...met.map((each) => sql<boolean>`${plannedForItsValues}${each}`));
  return all;
}

/** The conditions that a ticket of one reading has each of the words. */
export function wordsOf(actor: Actor, filter: TicketFilter, reading: Reading): RawBuilder<boolean>[] {
  return (filter.words ?? []).map((word) => ticketsWith(actor, word, { reading, at: desksOf(actor, filter) }));
}

/** Closed words as literals, so that the planner knows how rare they are. */
function writtenOut(words: readonly string[]): RawBuilder<unknown> {
  return sql.join(words.length > 0 ? words.map((word) => sql.lit(word)) : [sql.lit(null)]);
}

/** All of these conditions. */
export function all(conditions: RawBuilder<boolean>[]): RawBuilder<boolean> {
  return sql<boolean>`${sql.join(conditions, sql` and `)}`;
}

/**
 * Tickets of a subquery, with their names. Each name is a subquery of its own: with this many joins, the planner keeps their
 * written order and scans whole tables.
 */
export function withNames(actor: Actor, tickets: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    select tickets.*,
      coalesce((select text from texts where id = tickets.summary_id), '') as summary,
      (select prefix from desks where id = tickets.desk_id) as desk_prefix,
      (select json_build_object('name', name, 'phone', phone, 'anonymous', anonymous, 'email', (select address
         from addresses where person_id = people.id order by bounced_at is not null, address limit 1))
       from people where id = tickets.requester_id) as requester,
      (select json_build_object('id', id, 'names', names)
       from organisations where id = tickets.organisation_id) as organisation,
      (select json_build_object('number', number, 'name', name) from sites where id = tickets.site_id) as site,
      (select json_build_object('name', name, 'email', coalesce(
         (select login from accounts where person_id = people.id),
         (select min(address) from addresses where person_id = people.id)))
       from people where id = tickets.assignee_id) as assignee,
      (select json_build_object('id', id, 'name', name) from teams where id = tickets.team_id) as team,
      (select number from tickets as former where former.id = tickets.follow_up_of) as follow_up_number,
      ${tagsOfTicket} as tags,
      ${namesInFields} as field_names,
      (select count(*) from files where ticket_id = tickets.id and entry_id is not null
         and (${worksOn(actor)} or ${isPublicFile})) as file_count
    from (${tickets}) as tickets`;
}
