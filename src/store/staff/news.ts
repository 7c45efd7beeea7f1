import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '#domain/actor.ts';
import type { Instant } from '#domain/instant.ts';
import type { Handle, Trx } from '#store/database/database.ts';
import { rowsOf, touchesAny } from '#store/database/rows.ts';
import type { NewsTable } from '#store/schema/staff-tables.ts';
import { visibleTo } from '#store/ticket/visibility.ts';

/** Saves what concerns people. */
export async function addNews(trx: Trx, news: readonly Omit<NewsTable, 'readAt'>[]): Promise<void> {
  if (news.length === 0) return;
  await trx
    .insertInto('news')
    .values(news.map((each) => ({ ...each, readAt: null })))
    .execute();
}

/** Marks a person's news as read: of one ticket, or all if null. False if none was unread. */
export function markRead(trx: Trx, personId: string, ticketId: string | null, at: Instant): Promise<boolean> {
  let query = trx.updateTable('news').set({ readAt: at }).where('personId', '=', personId).where('readAt', 'is', null);
  if (ticketId !== null) query = query.where('ticketId', '=', ticketId);
  return query.$call(touchesAny);
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

/** An actor's news about tickets that they may read, newest first. */
export function listNews(handle: Handle, actor: Actor, limit: number): Promise<ListedNews[]> {
  return rowsOf<ListedNews>(handle)`
    select news.ticket_id, news.seq, news.kind, news.event, news.at, news.read_at, tickets.number, tickets.language, tickets.desk_id,
      coalesce((select text from texts where texts.id = tickets.summary_id), '') as summary,
      (select name from people where people.id = news.by_person) as by
    from news join tickets on tickets.id = news.ticket_id
    where news.person_id = ${actor.personId} and tickets.desk_id = any(${actor.deskIds}::uuid[]) and ${visibleTo(actor)}
    order by news.at desc, news.ticket_id, news.seq desc limit ${limit}`;
}

/** Number of the actor's unread news about tickets that they may read, at most `max`. */
export async function countUnread(handle: Handle, actor: Actor, max: number): Promise<number> {
  const rows = await rowsOf<{ count: number }>(handle)`
    select count(*)::int as count from (select from news join tickets on tickets.id = news.ticket_id
      where news.person_id = ${actor.personId} and read_at is null
        and tickets.desk_id = any(${actor.deskIds}::uuid[]) and ${visibleTo(actor)} limit ${sql.lit(max)}) as found`;
  return rows[0]!.count;
}

/** Deletes news read before an instant. */
export async function deleteReadNews(trx: Trx, before: Instant): Promise<void> {
  await trx.deleteFrom('news').where('readAt', '<', before).execute();
}

/** Condition on `tickets`: a note mentions the person and they have not looked yet. */
export function mentioning({ personId }: Pick<Actor, 'personId'>): RawBuilder<boolean> {
  return sql<boolean>`tickets.id in (select ticket_id from news
    where person_id = ${personId} and read_at is null and kind = 'mentioned')`;
}
