import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '#domain/actor.ts';
import type { Instant } from '#domain/instant.ts';
import type { Handle, Trx } from '#store/database/database.ts';
import { rowsOf, touchesAny } from '#store/database/rows.ts';
import { inStatement } from '#store/database/statements.ts';
import type { NewsTable, TogetherSchema } from '#store/schema/staff-tables.ts';
import { worksOn } from '#store/ticket/visibility.ts';

/** Saves what concerns people. */
export async function addNews(trx: Trx, news: readonly Omit<NewsTable, 'readAt'>[]): Promise<void> {
  if (news.length === 0) return;
  await trx
    .insertInto('news')
    .values(news.map((each) => ({ ...each, readAt: null })))
    .execute();
}

/** The reading of one ticket, up to its event `seq` if given, or of all news. */
interface Reading {
  personId: string;
  at: Instant;
  ticket?: { id: string; seq: number | null };
}

/** Marks news and record as read. False if no news was unread. */
export async function markRead(trx: Trx, { personId, at, ticket }: Reading): Promise<boolean> {
  if (ticket && ticket.seq !== null) await saveReadMark(trx, { personId, at, ticketId: ticket.id, seq: ticket.seq });
  let query = trx.updateTable('news').set({ readAt: at }).where('personId', '=', personId).where('readAt', 'is', null);
  if (ticket) query = query.where('ticketId', '=', ticket.id);
  return query.$call(touchesAny);
}

async function saveReadMark(trx: Trx, mark: TogetherSchema['readMarks']): Promise<void> {
  const { seq, at } = mark;
  await trx
    .insertInto('readMarks')
    .values(mark)
    .onConflict((known) =>
      known.columns(['personId', 'ticketId']).doUpdateSet({ seq, at }).where('readMarks.seq', '<', seq),
    )
    .execute();
}

/** A piece of news that concerns a person, with its ticket. */
export interface ListedNews extends Pick<NewsTable, 'ticketId' | 'seq' | 'kind' | 'event' | 'at' | 'readAt'> {
  number: string;
  summary: string;
  language: string;
  deskId: string;
  /** The person who did it; null for the clock, or if their name is not known. */
  by: string | null;
}

/** An actor's news about tickets that they work on, newest first. */
export function listNews(handle: Handle, actor: Actor, limit: number): Promise<ListedNews[]> {
  return rowsOf<ListedNews>(handle)`
    select news.ticket_id, news.seq, news.kind, news.event, news.at, news.read_at, tickets.number, tickets.language, tickets.desk_id,
      coalesce((select text from texts where texts.id = tickets.summary_id), '') as summary,
      (select coalesce(name, case when news.kind = 'answer' then (select min(address) from addresses where person_id = people.id) end)
        from people where people.id = news.by_person) as by
    from news join tickets on tickets.id = news.ticket_id
    where news.person_id = ${actor.personId} and tickets.desk_id = any(${actor.deskIds}::uuid[]) and ${worksOn(actor)}
    order by news.at desc, news.ticket_id, news.seq desc limit ${inStatement(limit)}`;
}

/** Number of the actor's unread news about tickets that they work on, at most `max`. */
export async function countUnread(handle: Handle, actor: Actor, max: number): Promise<number> {
  const rows = await rowsOf<{ count: number }>(handle)`
    select count(*)::int as count from (select from news join tickets on tickets.id = news.ticket_id
      where news.person_id = ${actor.personId} and read_at is null
        and tickets.desk_id = any(${actor.deskIds}::uuid[]) and ${worksOn(actor)} limit ${inStatement(max)}) as found`;
  return rows[0]!.count;
}

/** Deletes news and tickets' marks that were read before an instant. */
export async function deleteOldReading(trx: Trx, before: Instant): Promise<void> {
  await trx.deleteFrom('news').where('readAt', '<', before).execute();
  await trx.deleteFrom('readMarks').where('at', '<', before).execute();
}

/** Condition on `tickets`: a note mentions the person and they have not looked yet. */
export function mentioning({ personId }: Pick<Actor, 'personId'>): RawBuilder<boolean> {
  return sql<boolean>`tickets.id in (select ticket_id from news
    where person_id = ${personId} and read_at is null and kind = 'mentioned')`;
}
