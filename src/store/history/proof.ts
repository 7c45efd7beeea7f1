import type { TicketEvent } from '#domain/ticket/events/events.ts';
import type { Handle } from '#store/database/database.ts';
import { type PlainPrefix, readPlainPrefixes } from '#store/history/plain-prefixes.ts';
import type { TicketRow } from '#store/schema/schema.ts';
import { asEvent } from '#store/ticket/tickets.ts';

/** A ticket as its row, its history and its texts tell it: all that there is to compare. */
export interface ToldTicket {
  row: TicketRow;
  events: (TicketEvent & { hash: Buffer })[];
  /** Where its plain links end; undefined where all are keyed. */
  prefix: PlainPrefix | undefined;
  /** `isErased`: their author was. */
  texts: { id: string; text: string | null; html: string | null; salt: Buffer | null; isErased: boolean }[];
  /** Ids of texts that its events name and that no row holds, of this ticket or another. */
  missingTexts: string[];
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
  const missing = await listMissingTexts(handle, events, texts);
  const prefixes = await readPlainPrefixes(handle, ids);
  return rows.map((row) => ({
    ...{ row, prefix: prefixes.get(row.id) },
    ...{ events: events.get(row.id) ?? [], texts: texts.get(row.id) ?? [] },
    missingTexts: missing.get(row.id) ?? [],
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
    .leftJoin('people', 'people.id', 'texts.authorId')
    .select(['texts.ticketId', 'texts.id', 'texts.text', 'texts.html', 'texts.salt'])
    .select(({ eb }) => eb('people.erasedAt', 'is not', null).$castTo<boolean>().as('isErased'))
    .where('texts.ticketId', 'in', ids)
    .execute();
  return Map.groupBy(rows, ({ ticketId }) => ticketId);
}

/** By ticket. A text moves with its entry when a ticket is split, so it may stand in another ticket than the event. */
async function listMissingTexts(
  handle: Handle,
  events: ReadonlyMap<string, ToldTicket['events']>,
  texts: ReadonlyMap<string, ToldTicket['texts']>,
): Promise<Map<string, string[]>> {
  const here = new Set([...texts.values()].flat().map(({ id }) => id));
  const elsewhere = [...events].flatMap(([ticketId, history]) =>
    [...new Set(history.flatMap(({ data }) => textRefs(data).map(([id]) => id)))]
      .filter((id) => !here.has(id))
      .map((id) => ({ ticketId, id })),
  );
  if (elsewhere.length === 0) return new Map();
  const ids = elsewhere.map(({ id }) => id);
  const found = await handle.selectFrom('texts').select('id').where('id', 'in', ids).execute();
  const present = new Set(found.map(({ id }) => id));
  const missing = Map.groupBy(
    elsewhere.filter(({ id }) => !present.has(id)),
    ({ ticketId }) => ticketId,
  );
  return new Map([...missing].map(([ticketId, refs]) => [ticketId, refs.map(({ id }) => id)]));
}

/** Every text that an event names, by id and hash, anywhere in its data. */
export function textRefs(data: unknown): [id: string, hash: string][] {
  if (data === null || typeof data !== 'object') return [];
  const { id, hash } = data as { id?: unknown; hash?: unknown };
  if (typeof id === 'string' && typeof hash === 'string') return [[id, hash]];
  return Object.values(data).flatMap(textRefs);
}
