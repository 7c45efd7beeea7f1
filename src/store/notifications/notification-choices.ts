import { sql } from 'kysely';
import type { Instant } from '#domain/instant.ts';
import { type NotificationChoices, type StaffNews, usualChoices } from '#domain/notifications/notifications.ts';
import type { Handle, Trx } from '#store/database/database.ts';
import type { NotificationChoicesTable } from '#store/schema/person-tables.ts';

/** Which of the mails that no rule asks for a person wants. */
export async function readChoices(handle: Handle, personId: string): Promise<NotificationChoices> {
  const row = await handle
    .selectFrom('notificationChoices')
    .select(['colleagues', 'organisationTickets', 'reviews', 'announcements', 'given', 'mentioned', 'watched'])
    .where('personId', '=', personId)
    .executeTakeFirst();
  return row ?? usualChoices;
}

/** Keeps what a person chose, and when their digest goes out. */
export async function keepChoices(trx: Trx, choices: NotificationChoicesTable): Promise<void> {
  const { personId: _, ...chosen } = choices;
  await trx
    .insertInto('notificationChoices')
    .values(choices)
    .onConflict((conflict) => conflict.column('personId').doUpdateSet(chosen))
    .execute();
}

/** Whose digest it is and what it tells of, under a lock; undefined is nobody who wants one. */
export function lockDigest(
  trx: Trx,
  personId: string,
): Promise<Pick<NotificationChoicesTable, 'digestFrom' | 'digestAt'> | undefined> {
  return trx
    .selectFrom('notificationChoices')
    .select(['digestFrom', 'digestAt'])
    .where('personId', '=', personId)
    .where('organisationTickets', '=', 'daily')
    .forUpdate()
    .executeTakeFirst();
}

/** A digest has gone, or had nothing to tell: what the next one tells of, and when. */
export async function moveDigest(
  trx: Trx,
  personId: string,
  digest: { digestFrom: Instant; digestAt: Instant },
): Promise<void> {
  await trx.updateTable('notificationChoices').set(digest).where('personId', '=', personId).execute();
}

/** Of these people, those who want to read what others write on a ticket in which they take part. */
export async function wishColleagues(handle: Handle, personIds: readonly string[]): Promise<string[]> {
  if (personIds.length === 0) return [];
  const rows = await handle
    .selectFrom('notificationChoices')
    .select('personId')
    .where('personId', 'in', personIds)
    .where('colleagues', '=', true)
    .execute();
  return rows.map(({ personId }) => personId);
}

/** The service managers of an organisation who want to be told of each of its new tickets. */
export async function wishEachTicket(handle: Handle, organisationId: string): Promise<string[]> {
  const rows = await handle
    .selectFrom('serviceManagers')
    .innerJoin('notificationChoices', 'notificationChoices.personId', 'serviceManagers.personId')
    .select('serviceManagers.personId')
    .where('organisationId', '=', organisationId)
    .where('organisationTickets', '=', 'each')
    .execute();
  return rows.map(({ personId }) => personId);
}

/** Of these people, those who did not choose to do without the reminder of a review. */
export async function wishReviews(handle: Handle, personIds: readonly string[]): Promise<string[]> {
  if (personIds.length === 0) return [];
  const without = await handle
    .selectFrom('notificationChoices')
    .select('personId')
    .where('personId', 'in', personIds)
    .where('reviews', '=', false)
    .execute();
  return personIds.filter((id) => !without.some(({ personId }) => personId === id));
}

/** Of these people of the staff, those who did not choose to do without this news. */
export async function wishStaffNews(handle: Handle, news: StaffNews, personIds: readonly string[]): Promise<string[]> {
  if (personIds.length === 0) return [];
  const without = await handle
    .selectFrom('notificationChoices')
    .select('personId')
    .where('personId', 'in', personIds)
    .where(news, '=', false)
    .execute();
  return personIds.filter((id) => !without.some(({ personId }) => personId === id));
}

/** The editors and owners of a site who want to know of its incidents; null is every site. */
export async function wishAnnouncements(handle: Handle, siteId: string | null): Promise<string[]> {
  const ofSite = siteId === null ? sql`true` : sql`site_id = ${siteId}`;
  const { rows } = await sql<{ personId: string }>`
    select person_id from notification_choices choice where announcements
      and exists (select from entitlements held where held.person_id = choice.person_id and ${ofSite})`.execute(handle);
  return rows.map(({ personId }) => personId);
}

/** A mail that nobody has to get and whose moment has come: an announcement that begins, or somebody's digest. */
export interface NotificationDue {
  kind: 'announcement' | 'digest';
  /** Of the announcement; of a digest, its reader's. */
  id: string;
  at: Instant;
}

/** The first that is due by an instant of desk time, what is named aside; null is none. */
export async function nextNotificationDue(
  handle: Handle,
  until: Instant,
  passedOver: readonly string[] = [],
): Promise<NotificationDue | null> {
  const { rows } = await sql<NotificationDue>`
    select kind, id, at from (
      select 'announcement' as kind, id, from_at as at from announcements where told_at is null and from_at <= ${until}
      union all
      select 'digest', person_id, digest_at from notification_choices choice
      where digest_at <= ${until} and exists (select from service_managers held where held.person_id = choice.person_id)
    ) as due
    where not id = any(${[...passedOver]}::uuid[])
    order by at, kind, id limit 1`.execute(handle);
  return rows[0] ?? null;
}
