import type { TicketEvent } from '#domain/ticket/events.ts';
import type { Handle } from '#store/database.ts';
import { type PlainPrefix, readPlainPrefixes } from '#store/plain-prefixes.ts';
import type { TicketRow } from '#store/schema.ts';
import { asEvent } from '#store/tickets.ts';

/** A ticket as its row, its history and its texts tell it: all that there is to compare. */
export interface ToldTicket {
  row: TicketRow;
  events: (TicketEvent & { hash: Buffer })[];
  /** Where its plain links end; undefined where all are keyed. */
  prefix: PlainPrefix | undefined;
  /** Those that were not erased. */
  texts: { id: string; text: string; html: string | null; salt: Buffer }[];
}

export interface ToldPage {
  /** Null is every desk. */
  deskId: string | null;
  /** The id of the last ticket of the page before; `latest` asks for those that changed last. */
  after: string | 'latest' | null;
  limit: number;
}

/** A page of tickets in the order of their ids. */
export async function listToldTickets(handle: Handle, { deskId, after, limit }: ToldPage): Promise<ToldTicket[]> {
  let query = handle.selectFrom('tickets').selectAll().limit(limit);
  query = after === 'latest' ? query.orderBy('changedAt', 'desc').orderBy('id', 'desc') : query.orderBy('id');
  if (after !== null && after !== 'latest') query = query.where('id', '>', after);
  if (deskId !== null) query = query.where('deskId', '=', deskId);
  const rows = await query.execute();
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const events = await listEvents(handle, ids);
  const texts = await listTexts(handle, ids);
  const prefixes = await readPlainPrefixes(handle, ids);
  return rows.map((row) => ({
    ...{ row, prefix: prefixes.get(row.id) },
    ...{ events: events.get(row.id) ?? [], texts: texts.get(row.id) ?? [] },
  }));
}

/** Events of tickets that do not exist, of one desk or of all: there are none, unless rows were lost. */
export async function countOrphanedEvents(handle: Handle, deskId: string | null): Promise<number> {
  const { count } = await handle
    .selectFrom('events')
    .where((where) => (deskId === null ? where.lit(true) : where('deskId', '=', deskId)))
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
