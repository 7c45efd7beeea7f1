import { sql } from 'kysely';
import type { Instant } from '#domain/instant.ts';
import { type NotificationChoices, type StaffChoice, usualChoices } from '#domain/notifications/notifications.ts';
import type { Handle, Trx } from '#store/database/database.ts';
import { columnOf, rowsOf } from '#store/database/rows.ts';
import { inStatement } from '#store/database/statements.ts';
import type { NotificationChoicesTable } from '#store/schema/person-tables.ts';

/** The optional mails that a person chose. */
export async function readChoices(handle: Handle, personId: string): Promise<NotificationChoices> {
  const row = await handle
    .selectFrom('notificationChoices')
    .select(['colleagues', 'organisationTickets', 'reviews', 'announcements', 'given', 'mentioned', 'watched', 'due'])
    .where('personId', '=', personId)
    .executeTakeFirst();
  return row ?? usualChoices;
}

/** Saves a person's choices and the time of their digest. */
export async function saveChoices(trx: Trx, choices: NotificationChoicesTable): Promise<void> {
  const { personId: _, ...chosen } = choices;
  await trx
    .insertInto('notificationChoices')
    .values(choices)
    .onConflict((conflict) => conflict.column('personId').doUpdateSet(chosen))
    .execute();
}

/** The period of a person's digest, locked; undefined if they do not want a digest. */
export function lockDigest(
  trx: Trx,
  personId: string,
): Promise<Pick<NotificationChoicesTable, 'digestFrom' | 'digestAt'> | undefined> {
  return trx
    .selectFrom('notificationChoices')
    .select(['digestFrom', 'digestAt'])
    .where('personId', '=', personId)
    .where('organisationTickets', '=', inStatement('daily'))
    .forUpdate()
    .executeTakeFirst();
}

/** Sets the period of the next digest, after one was sent or had no content. */
export async function moveDigest(
  trx: Trx,
  personId: string,
  digest: { digestFrom: Instant; digestAt: Instant },
): Promise<void> {
  await trx.updateTable('notificationChoices').set(digest).where('personId', '=', personId).execute();
}

/** The given people who want mail when others write on tickets that they take part in. */
export async function listColleagueSubscribers(handle: Handle, personIds: readonly string[]): Promise<string[]> {
  if (personIds.length === 0) return [];
  return handle
    .selectFrom('notificationChoices')
    .select('personId')
    .where('personId', 'in', personIds)
    .where('colleagues', '=', true)
    .$call(columnOf('personId'));
}

/** Service managers of an organisation who want mail about each new ticket. */
export function listTicketSubscribers(handle: Handle, organisationId: string): Promise<string[]> {
  return handle
    .selectFrom('serviceManagers')
    .innerJoin('notificationChoices', 'notificationChoices.personId', 'serviceManagers.personId')
    .select('serviceManagers.personId')
    .where('organisationId', '=', organisationId)
    .where('organisationTickets', '=', inStatement('each'))
    .$call(columnOf('personId'));
}

/** The given people, without those who turned off the review reminder. */
export function listReviewSubscribers(handle: Handle, personIds: readonly string[]): Promise<string[]> {
  return listNewsSubscribers(handle, 'reviews', personIds);
}

/** The given people, without those who turned off this choice. */
export async function listNewsSubscribers(
  handle: Handle,
  choice: StaffChoice | 'reviews',
  personIds: readonly string[],
): Promise<string[]> {
  if (personIds.length === 0) return [];
  const without = await handle
    .selectFrom('notificationChoices')
    .select('personId')
    .where('personId', 'in', personIds)
    .where(choice, '=', false)
    .execute();
  return personIds.filter((id) => !without.some(({ personId }) => personId === id));
}

/** Editors and owners of a site who want mail about its incidents; a null site means every site. */
export async function listAnnouncementSubscribers(handle: Handle, siteId: string | null): Promise<string[]> {
  const ofSite = siteId === null ? sql`true` : sql`site_id = ${siteId}`;
  const rows = await rowsOf<{ personId: string }>(handle)`
    select person_id from notification_choices choice where announcements
      and exists (select from entitlements held where held.person_id = choice.person_id and ${ofSite})`;
  return rows.map(({ personId }) => personId);
}

/** What is due to be told: an announcement that starts, a person's digest, a snoozed ticket, or a message that waits for business hours. */
export interface NotificationDue {
  kind: 'announcement' | 'digest' | 'snooze' | 'message';
  /** Id of the announcement, ticket or message; for a digest, the id of its reader. */
  id: string;
  at: Instant;
}

/** The first notification due by an instant of desk time, except the given ones; null if nothing is due. */
export async function nextNotificationDue(
  handle: Handle,
  until: Instant,
  passedOver: readonly string[] = [],
): Promise<NotificationDue | null> {
  const rows = await rowsOf<NotificationDue>(handle)`
    select kind, id, at from (
      select 'announcement' as kind, id, from_at as at from announcements where told_at is null and from_at <= ${until}
      union all
      select 'digest', person_id, digest_at from notification_choices choice
      where digest_at <= ${until} and exists (select from service_managers held where held.person_id = choice.person_id)
      union all
      select 'snooze', id, wakes_at from tickets where wakes_at <= ${until}
      union all
      select 'message', id, due_at from pending_messages where state = 'waiting' and scheduled and due_at <= ${until}
    ) as due
    where not id = any(${[...passedOver]}::uuid[])
    order by at, kind, id limit 1`;
  return rows[0] ?? null;
}
