import { type Selectable, sql } from 'kysely';
import type { Actor } from '#domain/actor.ts';
import type { TicketEvent } from '#domain/ticket/events/events.ts';
import type { Handle, Trx } from '#store/database/database.ts';
import type { EventsTable, TicketRow } from '#store/schema/schema.ts';
import { leadingNowhereFirst, ledTo } from '#store/ticket/leads.ts';
import { visibleTo } from '#store/ticket/visibility.ts';

/** Locks a ticket for the rest of the transaction: whoever else acts on it waits, and then sees what was done. */
export function lockTicket(trx: Trx, ticketId: string): Promise<TicketRow | undefined> {
  return trx.selectFrom('tickets').selectAll().where('id', '=', ticketId).forUpdate().executeTakeFirst();
}

/**
 * The ticket to which a number leads, if the actor may read it; what one may not see does not exist. Who took part in a
 * merged ticket and not in the remaining one finds what they know.
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

/** The very ticket that has a number, wherever the number leads. */
export function findTicketItself(handle: Handle, actor: Actor, number: string): Promise<TicketRow | undefined> {
  return handle
    .selectFrom('tickets')
    .selectAll()
    .where('number', '=', number)
    .where(visibleTo(actor))
    .executeTakeFirst();
}

/** A ticket by its id, if the actor may read it. */
export function findTicketById(handle: Handle, actor: Actor, id: string): Promise<TicketRow | undefined> {
  return handle.selectFrom('tickets').selectAll().where('id', '=', id).where(visibleTo(actor)).executeTakeFirst();
}

/** Numbers that a process fetches at once: a round trip saved for each ticket, and so many skipped at most when it ends. */
const numbersOfAServer = 20;

/** Gives out ticket numbers, each once. Gaps are allowed (R2): a number fetched and not used is skipped. */
export function drawSequences(numbersAtOnce = numbersOfAServer): (handle: Handle) => Promise<number> {
  const drawn: number[] = [];
  return async (handle) => {
    if (drawn.length === 0) {
      const { rows } = await sql<{ next: number }>`
        select nextval('ticket_sequence') as next from generate_series(1, ${sql.lit(numbersAtOnce)})`.execute(handle);
      drawn.push(...rows.map(({ next }) => next));
    }
    return drawn.shift()!;
  };
}

/** The same of several, in one order everywhere. */
export function lockTickets(trx: Trx, ids: readonly string[]): Promise<TicketRow[]> {
  return lockingTickets(trx, ids).execute();
}

/** Those of them that nobody else has in hand. */
export function lockFreeTickets(trx: Trx, ids: readonly string[]): Promise<TicketRow[]> {
  return lockingTickets(trx, ids).skipLocked().execute();
}

function lockingTickets(trx: Trx, ids: readonly string[]) {
  const isOne = sql<boolean>`id = any(${ids}::uuid[])`;
  return trx.selectFrom('tickets').selectAll().where(isOne).orderBy('id').forUpdate();
}

/** A ticket on which the clock has something to do, and since when. */
export interface DueTicket {
  id: string;
  deskId: string;
  clockAt: string;
}

/**
 * Tickets on which the clock has something to do: reminders first, then notices, then closings, each the longest due first. A
 * desk whose dates wait to be counted again waits with them.
 */
export async function ticketsDueBy(handle: Handle, at: string, limit: number): Promise<DueTicket[]> {
  const { rows } = await sql<DueTicket>`
    select id, desk_id, clock_at from tickets
    where clock_at <= ${at} and desk_id <> all(array(select id from desks where recount_asked_at is not null))
    order by case clock->'steps'->0->>'step' when 'remind' then 0 when 'notice' then 1 else 2 end, clock_at, id
    limit ${limit}`.execute(handle);
  return rows;
}

/** Tickets of whose targets a step is due, the longest due first. */
export async function ticketsToEscalate(handle: Handle, at: string, limit: number): Promise<string[]> {
  const rows = await handle
    .selectFrom('tickets')
    .select('id')
    .where('escalationAt', '<=', at)
    .orderBy('escalationAt')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

/** The first step of a ticket's targets that is due by then, past those that wait for something else; null is none. */
export async function nextTargetStep(
  handle: Handle,
  until: string,
  except: readonly string[],
): Promise<{ id: string; escalationAt: string } | null> {
  let query = handle.selectFrom('tickets').select(['id', 'escalationAt']).where('escalationAt', '<=', until);
  if (except.length > 0) query = query.where('id', 'not in', except);
  const row = await query.orderBy('escalationAt').orderBy('id').limit(1).executeTakeFirst();
  return (row as { id: string; escalationAt: string } | undefined) ?? null;
}

/** The whole history of a ticket, oldest first, as evolve reads it. */
export async function readHistory(handle: Handle, ticketId: string): Promise<(TicketEvent & { hash: Buffer })[]> {
  const rows = await handle.selectFrom('events').selectAll().where('ticketId', '=', ticketId).orderBy('seq').execute();
  return rows.map(asEvent);
}

/** A row of the history as evolve reads it, with its link of the chain. */
export function asEvent({
  byRole,
  byPerson,
  deskId: _,
  ...row
}: Selectable<EventsTable>): TicketEvent & { hash: Buffer } {
  return { ...row, by: { role: byRole, personId: byPerson } } as TicketEvent & { hash: Buffer };
}

/** The events by which these entries came to these tickets, the openings aside; for who may see the entries. */
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
    .where('type', '<>', 'opened')
    .execute();
  return rows.map(asEvent);
}

/** The next thing that the clock has to do by then, past those that wait for something else; null is nothing. */
export async function nextClockStep(
  handle: Handle,
  until: string,
  except: readonly string[],
): Promise<{ id: string; clockAt: string } | null> {
  let query = handle.selectFrom('tickets').select(['id', 'clockAt']).where('clockAt', '<=', until);
  if (except.length > 0) query = query.where('id', 'not in', except);
  const row = await query.orderBy('clockAt').orderBy('id').limit(1).executeTakeFirst();
  return (row as { id: string; clockAt: string } | undefined) ?? null;
}

/** What decides who hears that these tickets changed. */
export function readHintedTickets(handle: Handle, ids: readonly string[]) {
  return handle
    .selectFrom('tickets')
    .select(['id', 'number', 'deskId', 'kind', 'requesterId', 'participantIds', 'organisationId'])
    .select(['readerIds', 'complainedAboutIds', 'openToOrganisation'])
    .where('id', 'in', ids)
    .execute();
}
