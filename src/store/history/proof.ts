import type { TicketEvent } from '#domain/ticket/events/events.ts';
import type { Handle } from '#store/database/database.ts';
import { countOf } from '#store/database/rows.ts';
import { type PlainPrefix, readPlainPrefixes } from '#store/history/plain-prefixes.ts';
import type { TicketRow } from '#store/schema/schema.ts';
import { asEvent } from '#store/ticket/tickets.ts';

/** A ticket's row, history and texts, to compare with each other. */
export interface RecordedTicket {
  row: TicketRow;
  events: (TicketEvent & { hash: Buffer })[];
  /** End of its plain links; undefined if all links are keyed. */
  prefix: PlainPrefix | undefined;
  /** `isErased`: the author was erased. */
  texts: { id: string; text: string | null; html: string | null; salt: Buffer | null; isErased: boolean }[];
  /** Ids of texts that its events name and that exist in no ticket. */
  missingTexts: string[];
}

interface RecordedPage {
  /** Null for all desks. */
  deskId: string | null;
  /** Id of the last ticket of the previous page; `latest` returns the tickets that changed last. */
  after: string | 'latest' | null;
  limit: number;
}

/** A page of tickets, by id. */
export async function listRecordedTickets(
  handle: Handle,
  { deskId, after, limit }: RecordedPage,
): Promise<RecordedTicket[]> {
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
    row,
    prefix: prefixes.get(row.id),
    events: events.get(row.id) ?? [],
    texts: texts.get(row.id) ?? [],
    missingTexts: missing.get(row.id) ?? [],
  }));
}

/** Number of events without a ticket, of one desk or of all. Above zero only if rows were lost. */
export function countOrphanedEvents(handle: Handle, deskId: string | null): Promise<number> {
  return handle
    .selectFrom('events')
    .where((where) => (deskId === null ? where.lit(true) : where('deskId', '=', deskId)))
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('tickets').select('tickets.id').whereRef('tickets.id', '=', 'events.ticketId'))),
    )
    .$call(countOf);
}

async function listEvents(handle: Handle, ids: readonly string[]): Promise<Map<string, RecordedTicket['events']>> {
  const rows = await handle.selectFrom('events').selectAll().where('ticketId', 'in', ids).orderBy('seq').execute();
  return Map.groupBy(rows.map(asEvent), ({ ticketId }) => ticketId);
}

async function listTexts(handle: Handle, ids: readonly string[]): Promise<Map<string, RecordedTicket['texts']>> {
  const rows = await handle
    .selectFrom('texts')
    .leftJoin('people', 'people.id', 'texts.authorId')
    .select(['texts.ticketId', 'texts.id', 'texts.text', 'texts.html', 'texts.salt'])
    .select(({ eb }) => eb('people.erasedAt', 'is not', null).$castTo<boolean>().as('isErased'))
    .where('texts.ticketId', 'in', ids)
    .execute();
  return Map.groupBy(rows, ({ ticketId }) => ticketId);
}

/** Missing texts by ticket. A split moves texts with their entry, so a text may be in another ticket than its event. */
async function listMissingTexts(
  handle: Handle,
  events: ReadonlyMap<string, RecordedTicket['events']>,
  texts: ReadonlyMap<string, RecordedTicket['texts']>,
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

/** All texts that an event names, by id and hash, anywhere in its data. */
export function textRefs(data: unknown): [id: string, hash: string][] {
  if (data === null || typeof data !== 'object') return [];
  const { id, hash } = data as { id?: unknown; hash?: unknown };
  if (typeof id === 'string' && typeof hash === 'string') return [[id, hash]];
  return Object.values(data).flatMap(textRefs);
}
