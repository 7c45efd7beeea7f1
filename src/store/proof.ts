import type { TicketEvent } from '#domain/ticket/events.ts';
import type { Handle } from '#store/database.ts';
import type { TicketRow } from '#store/schema.ts';
import { asEvent } from '#store/tickets.ts';

/** A ticket as its row, its history and its texts tell it: all that there is to compare. */
export interface ToldTicket {
  row: TicketRow;
  events: (TicketEvent & { hash: Buffer })[];
  /** Those that were not erased. */
  texts: { id: string; text: string; html: string | null; salt: Buffer }[];
}

/** Tickets in the order of their ids, so many after another: for whoever goes through all of them. */
export async function listToldTickets(handle: Handle, after: string | null, limit: number): Promise<ToldTicket[]> {
  let query = handle.selectFrom('tickets').selectAll().orderBy('id').limit(limit);
  if (after !== null) query = query.where('id', '>', after);
  const rows = await query.execute();
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const events = await listEvents(handle, ids);
  const texts = await listTexts(handle, ids);
  return rows.map((row) => ({ row, events: events.get(row.id) ?? [], texts: texts.get(row.id) ?? [] }));
}

/** Events of tickets that do not exist: there are none, unless rows were lost. */
export async function countOrphanedEvents(handle: Handle): Promise<number> {
  const { count } = await handle
    .selectFrom('events')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('tickets').select('tickets.id').whereRef('tickets.id', '=', 'events.ticketId'))),
    )
    .executeTakeFirstOrThrow();
  return count;
}

async function listEvents(handle: Handle, ids: readonly string[]): Promise<Map<string, ToldTicket['events']>> {
  const rows = await handle.selectFrom('events').selectAll().where('ticketId', 'in', ids).orderBy('seq').execute();
  return Map.groupBy(rows.map(asEvent), ({ ticketId }) => ticketId);
}

async function listTexts(handle: Handle, ids: readonly string[]): Promise<Map<string, ToldTicket['texts']>> {
  const rows = await handle
    .selectFrom('texts')
    .select(['ticketId', 'id', 'text', 'html', 'salt'])
    .where('ticketId', 'in', ids)
    .execute();
  const kept = rows.flatMap(({ text, salt, ...row }) =>
    text === null || salt === null ? [] : [{ ...row, text, salt }],
  );
  return Map.groupBy(kept, ({ ticketId }) => ticketId);
}
