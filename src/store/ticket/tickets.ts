import { type RawBuilder, type Selectable, sql } from 'kysely';
import type { Actor } from '#domain/actor.ts';
import type { Instant } from '#domain/instant.ts';
import type { TicketEvent } from '#domain/ticket/events/events.ts';
import type { Handle, Trx } from '#store/database/database.ts';
import { columnOf, type RowOfQuery, rowsOf } from '#store/database/rows.ts';
import { inStatement } from '#store/database/statements.ts';
import type { EventsTable, TicketRow } from '#store/schema/schema.ts';
import { visibleTo } from '#store/ticket/visibility.ts';

/** Locks a ticket until the transaction ends: concurrent commands wait and then see the changes. */
export function lockTicket(trx: Trx, ticketId: string): Promise<TicketRow | undefined> {
  return trx.selectFrom('tickets').selectAll().where('id', '=', ticketId).forUpdate().executeTakeFirst();
}

/**
 * The ticket with a number, or the ticket it was merged into, if the actor may read it. A participant of the merged ticket who
 * may not read the remaining one gets the merged one.
 */
export function findTicket(handle: Handle, actor: Actor, number: string): Promise<TicketRow | undefined> {
  return handle
    .selectFrom('tickets')
    .selectAll()
    .where(ledTo(sql`number = ${number}`))
    .where(visibleTo(actor))
    .orderBy(leadingNowhereFirst)
    .limit(1)
    .executeTakeFirst();
}

/**
 * Condition on `tickets`: the ticket that `isNamed` matches, and the ticket that it was merged into (R5). Returns both, since not
 * everyone may see the second.
 */
export function ledTo(isNamed: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`tickets.id in (select id from tickets where ${isNamed}
    union all select live_ticket(id) from tickets where ${isNamed} and leads_to is not null)`;
}

export const leadingNowhereFirst = sql`tickets.leads_to is not null`;

/** The ticket with this exact number, even if it was merged. */
export function findTicketItself(handle: Handle, actor: Actor, number: string): Promise<TicketRow | undefined> {
  return handle
    .selectFrom('tickets')
    .selectAll()
    .where('number', '=', number)
    .where(visibleTo(actor))
    .executeTakeFirst();
}

/** A ticket by id, if the actor may read it. */
export function findTicketById(handle: Handle, actor: Actor, id: string): Promise<TicketRow | undefined> {
  return handle.selectFrom('tickets').selectAll().where('id', '=', id).where(visibleTo(actor)).executeTakeFirst();
}

/** The lists of a ticket whose elements have ids of their own. */
export type TicketPart = 'tasks' | 'conversations' | 'approvals';

/** Condition on `tickets`: it has this task, conversation or approval now. The index has only the tickets that have any. */
export function hasPart(part: TicketPart, id: string): RawBuilder<boolean> {
  const list = sql.ref(`tickets.${part}`);
  return sql<boolean>`${list} <> '[]' and ${list} @> ${JSON.stringify([{ id }])}::jsonb and tickets.leads_to is null`;
}

/** Returns the number of the ticket that has this task, conversation or approval now, if the actor may see it. */
export async function findNumberWith(
  handle: Handle,
  actor: Actor,
  part: TicketPart,
  id: string,
): Promise<string | undefined> {
  const rows = await rowsOf<{ number: string }>(handle)`
    select number from tickets where ${hasPart(part, id)} and ${visibleTo(actor)} limit 1`;
  return rows[0]?.number;
}

/** Numbers that a process fetches at once. Saves a round trip per ticket; at most this many are skipped when the process ends. */
const numbersOfAServer = 20;

/** Returns unique ticket numbers. Gaps are allowed (R2): a fetched number that is not used is skipped. */
export function drawSequences(numbersAtOnce = numbersOfAServer): (handle: Handle) => Promise<number> {
  const drawn: number[] = [];
  return async (handle) => {
    if (drawn.length === 0) {
      const rows = await rowsOf<{ next: number }>(handle)`
        select nextval('ticket_sequence') as next from generate_series(1, ${sql.lit(numbersAtOnce)})`;
      drawn.push(...rows.map(({ next }) => next));
    }
    return drawn.shift()!;
  };
}

/** Reads several tickets, for the desk itself: no right is checked. */
export function readTickets(handle: Handle, ids: readonly string[]): Promise<TicketRow[]> {
  return handle.selectFrom('tickets').selectAll().where(sql<boolean>`id = any(${ids}::uuid[])`).execute();
}

/** Locks several tickets, always in the same order. */
export function lockTickets(trx: Trx, ids: readonly string[]): Promise<TicketRow[]> {
  return lockingTickets(trx, ids).execute();
}

/** The same, without tickets locked by another transaction (SKIP LOCKED). */
export function lockFreeTickets(trx: Trx, ids: readonly string[]): Promise<TicketRow[]> {
  return lockingTickets(trx, ids).skipLocked().execute();
}

function lockingTickets(trx: Trx, ids: readonly string[]) {
  const isOne = sql<boolean>`id = any(${ids}::uuid[])`;
  return trx.selectFrom('tickets').selectAll().where(isOne).orderBy('id').forUpdate();
}

/** A ticket with a due clock step, and since when. */
interface DueTicket {
  id: string;
  deskId: string;
  clockAt: string;
}

/**
 * Tickets with a due clock step: reminders, then notices, then closings, each with the longest due first. Skips desks that wait
 * for a recount.
 */
export function ticketsDueBy(handle: Handle, at: string, limit: number): Promise<DueTicket[]> {
  return rowsOf<DueTicket>(handle)`
    select id, desk_id, clock_at from tickets
    where clock_at <= ${at} and desk_id <> all(array(select id from desks where recount_asked_at is not null))
    order by case clock->'steps'->0->>'step' when 'remind' then 0 when 'notice' then 1 else 2 end, clock_at, id
    limit ${inStatement(limit)}`;
}

/** Tickets with a due step of their targets, longest due first. */
export function ticketsToEscalate(handle: Handle, at: string, limit: number): Promise<string[]> {
  return handle
    .selectFrom('tickets')
    .select('id')
    .where('escalationAt', '<=', at)
    .orderBy('escalationAt')
    .orderBy('id')
    .limit(limit)
    .$call(columnOf('id'));
}

/**
 * The first step of a ticket's clock (`clockAt`) or targets (`escalationAt`) due by an instant, except on the given tickets; null
 * if nothing is due.
 */
export async function nextTicketStep(
  handle: Handle,
  due: 'clockAt' | 'escalationAt',
  until: Instant,
  except: readonly string[] = [],
): Promise<{ id: string; at: Instant } | null> {
  let query = handle
    .selectFrom('tickets')
    .select(['id', `${due} as at`])
    .where(due, '<=', until);
  if (except.length > 0) query = query.where('id', 'not in', except);
  return (
    (await query.orderBy(due).orderBy('id').limit(1).$castTo<{ id: string; at: Instant }>().executeTakeFirst()) ?? null
  );
}

/** All events of a ticket, oldest first, as input for `evolve`. */
export async function readHistory(handle: Handle, ticketId: string): Promise<(TicketEvent & { hash: Buffer })[]> {
  const rows = await handle.selectFrom('events').selectAll().where('ticketId', '=', ticketId).orderBy('seq').execute();
  return rows.map(asEvent);
}

/** A query for the events of a ticket without the links of their chain, oldest first; `eventFrom` reads its rows. */
export function ticketEvents(handle: Handle, ticketId: string) {
  return handle
    .selectFrom('events')
    .select(['id', 'ticketId', 'seq', 'at', 'type', 'version', 'data', 'byRole', 'byPerson'])
    .where('ticketId', '=', ticketId)
    .orderBy('seq');
}

/** An event in the rows of `ticketEvents`. */
export function eventFrom({ byRole, byPerson, ...row }: RowOfQuery<typeof ticketEvents>): TicketEvent {
  return { ...row, by: { role: byRole, personId: byPerson } } as TicketEvent;
}

/** An event row as input for `evolve`, with its link of the chain. */
export function asEvent({
  byRole,
  byPerson,
  deskId: _,
  ...row
}: Selectable<EventsTable>): TicketEvent & { hash: Buffer } {
  return { ...row, by: { role: byRole, personId: byPerson } } as TicketEvent & { hash: Buffer };
}

/**
 * The events that added these entries to these tickets, except openings. The caller checks that the reader may see the entries.
 */
export async function readEventsOfEntries(
  handle: Handle,
  ticketIds: readonly string[],
  entryIds: readonly string[],
): Promise<TicketEvent[]> {
  const rows = await handle
    .selectFrom('events')
    .selectAll()
    .where('ticketId', 'in', ticketIds)
    .where(sql<boolean>`data->'entry'->>'id' = any(${entryIds})`)
    .where('type', '<>', inStatement('opened'))
    .execute();
  return rows.map(asEvent);
}

/** The facts that decide who gets live hints about these tickets. */
export function readHintedTickets(handle: Handle, ids: readonly string[]) {
  return handle
    .selectFrom('tickets')
    .select(['id', 'number', 'deskId', 'kind', 'requesterId', 'participantIds', 'organisationId'])
    .select(['readerIds', 'complainedAboutIds', 'openToOrganisation'])
    .where('id', 'in', ids)
    .execute();
}
