import { sql } from 'kysely';
import type { Actor, Role } from '#domain/actor.ts';
import type { Calendar } from '#domain/calendar/calendar.ts';
import type { Instant } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import type { Handle, Trx } from '#store/database/database.ts';
import { columnOf, doNothing, findsAny, type RowOf, rowsOf, touchesAny } from '#store/database/rows.ts';
import { namesOf } from '#store/letters/letter-names.ts';

/** Gives a desk its own calendar, so that changes do not affect other desks. */
export async function putDeskCalendar(trx: Trx, deskId: string, calendar: Omit<Calendar, 'id'>): Promise<void> {
  const id = `desk-${deskId}`;
  const { names, rules, decidedYears } = calendar;
  const row = {
    names: JSON.stringify(names),
    rules: JSON.stringify(rules),
    decidedYears: decidedYears ? [...decidedYears] : null,
  };
  await trx
    .insertInto('calendars')
    .values({ id, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
  await trx.updateTable('desks').set({ calendarId: id }).where('id', '=', deskId).execute();
}

/** The mailbox addresses of a desk; the first is the sender of its letters. */
export function mailboxesOf(handle: Handle, deskId: string): Promise<string[]> {
  return handle
    .selectFrom('mailboxes')
    .select('address')
    .where('deskId', '=', deskId)
    .orderBy('position')
    .$call(columnOf('address'));
}

/** False if the address is already a mailbox of any desk. */
export function addMailbox(trx: Trx, deskId: string, address: string): Promise<boolean> {
  return trx
    .insertInto('mailboxes')
    .values({ address: address.toLowerCase(), deskId })
    .onConflict(doNothing)
    .$call(touchesAny);
}

/** Saves the letter settings of a mailbox. */
export async function putMailboxLetters(
  trx: Trx,
  address: string,
  letters: { language: Language | null; acknowledgesFrom: Instant | null },
): Promise<void> {
  await trx.updateTable('mailboxes').set(letters).where('address', '=', address).execute();
}

/** Removes a mailbox from a desk; does nothing for another desk's address. */
export async function deleteMailbox(trx: Trx, deskId: string, address: string): Promise<void> {
  await trx.deleteFrom('mailboxes').where('deskId', '=', deskId).where('address', '=', address).execute();
}

/** Whether a mailbox has unprocessed mail. */
export function hasUnreadMail(handle: Handle, mailbox: string): Promise<boolean> {
  return handle
    .selectFrom('incomingMails')
    .select('id')
    .where('mailbox', '=', mailbox)
    .where('outcome', 'is', null)
    .limit(1)
    .$call(findsAny);
}

/** State of a desk's mail, from the saved mails. */
interface MailState {
  receivedAt: Instant | null;
  sentAt: Instant | null;
  /** Whether the relay has accepted an acknowledgement. */
  acknowledged: boolean;
  waiting: number;
  /** Why the relay did not accept the oldest waiting mail. */
  failure: string | null;
}

/** The state of a desk's mail: last received, last sent, and waiting. */
export async function readMailState(handle: Handle, deskId: string): Promise<MailState> {
  const rows = await rowsOf<MailState>(handle)`
    select
      (select max(received_at) from incoming_mails where desk_id = ${deskId}) as received_at,
      (select max(sent_at) from outgoing_mails where desk_id = ${deskId} and state = 'sent') as sent_at,
      exists (select from outgoing_mails
        where desk_id = ${deskId} and state = 'sent' and letter in ${namesOf('acknowledgement')}) as acknowledged,
      (select count(*)::int from outgoing_mails
        where desk_id = ${deskId} and state in ('queued', 'sending') and failure is not null) as waiting,
      (select failure from outgoing_mails
        where desk_id = ${deskId} and state in ('queued', 'sending') and failure is not null
        order by queued_at limit 1) as failure`;
  return rows[0]!;
}

/** Whether a desk has acknowledged a mail and has an agent. Always true for people who do not work there. */
export async function isInService(handle: Handle, actor: Actor, deskId: string): Promise<boolean> {
  if (!actor.deskIds.includes(deskId)) return true;
  const rows = await rowsOf<{ works: boolean }>(handle)`
    select exists (select from outgoing_mails
        where desk_id = ${deskId} and state = 'sent' and letter in ${namesOf('acknowledgement')})
      and exists (select from accounts where ${deskId}::uuid = any(desk_ids) and 'agent' = any(roles)) as works`;
  return rows[0]!.works;
}

export type StaffMember = RowOf<typeof listStaff>;

/** The staff of a desk, by name. */
export function listStaff(handle: Handle, deskId: string) {
  return handle
    .selectFrom('accounts')
    .innerJoin('people', 'people.id', 'accounts.personId')
    .select(['accounts.personId', 'people.name', 'accounts.login', 'accounts.roles', 'accounts.deskIds'])
    .where(sql<boolean>`${deskId}::uuid = any(accounts.desk_ids)`)
    .orderBy(sql`coalesce(people.name, accounts.login)`)
    .execute();
}

/** A person's account, locked until the transaction ends. */
export function lockAccount(trx: Trx, personId: string) {
  return trx
    .selectFrom('accounts')
    .select(['personId', 'login', 'roles', 'deskIds'])
    .where('personId', '=', personId)
    .forUpdate()
    .executeTakeFirst();
}

/** Gives a person roles and desks; creates an account to sign in if they have none. */
export async function putAccount(
  trx: Trx,
  account: { personId: string; login: string; roles: Role[]; deskIds: string[] },
): Promise<void> {
  const { roles, deskIds } = account;
  await trx
    .insertInto('accounts')
    .values({ ...account, passwordHash: null })
    .onConflict((conflict) => conflict.column('personId').doUpdateSet({ roles, deskIds }))
    .execute();
}
