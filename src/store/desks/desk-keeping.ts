import { sql } from 'kysely';
import type { Role } from '#domain/actor.ts';
import type { Calendar } from '#domain/calendar/calendar.ts';
import type { Instant } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import type { Handle, Trx } from '#store/database/database.ts';

/** Gives a desk a calendar of its own, so that no other desk's days change with it. */
export async function putDeskCalendar(trx: Trx, deskId: string, calendar: Omit<Calendar, 'id'>): Promise<void> {
  const id = `desk-${deskId}`;
  const { names, rules, decidedYears } = calendar;
  const row = {
    ...{ names: JSON.stringify(names), rules: JSON.stringify(rules) },
    decidedYears: decidedYears ? [...decidedYears] : null,
  };
  await trx
    .insertInto('calendars')
    .values({ id, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
  await trx.updateTable('desks').set({ calendarId: id }).where('id', '=', deskId).execute();
}

/** The addresses of a desk; the first is the sender of its letters. */
export async function mailboxesOf(handle: Handle, deskId: string): Promise<string[]> {
  const rows = await handle
    .selectFrom('mailboxes')
    .select('address')
    .where('deskId', '=', deskId)
    .orderBy('position')
    .execute();
  return rows.map(({ address }) => address);
}

/** False where the address is a mailbox already, of whichever desk. */
export async function addMailbox(trx: Trx, deskId: string, address: string): Promise<boolean> {
  const added = await trx
    .insertInto('mailboxes')
    .values({ address: address.toLowerCase(), deskId })
    .onConflict((conflict) => conflict.doNothing())
    .returning('address')
    .executeTakeFirst();
  return added !== undefined;
}

/** What a mailbox says of the letters to its writers. */
export async function putMailboxLetters(
  trx: Trx,
  address: string,
  letters: { language: Language | null; acknowledgesFrom: Instant | null },
): Promise<void> {
  await trx.updateTable('mailboxes').set(letters).where('address', '=', address).execute();
}

/** Takes an address from a desk; one that is none of its changes nothing. */
export async function deleteMailbox(trx: Trx, deskId: string, address: string): Promise<void> {
  await trx.deleteFrom('mailboxes').where('deskId', '=', deskId).where('address', '=', address).execute();
}

/** Whether mail to a mailbox waits to be read. */
export async function hasUnreadMail(handle: Handle, mailbox: string): Promise<boolean> {
  const waiting = await handle
    .selectFrom('incomingMails')
    .select('id')
    .where('mailbox', '=', mailbox)
    .where('outcome', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return waiting !== undefined;
}

/** How the mail of a desk goes, from what is on record. */
export interface MailState {
  receivedAt: Instant | null;
  sentAt: Instant | null;
  /** An acknowledgement was taken by the relay. */
  acknowledged: boolean;
  waiting: number;
  /** Why the oldest of those that wait was not taken. */
  failure: string | null;
}

/** The state of a desk's mail: the last that came and went, and what waits. */
export async function readMailState(handle: Handle, deskId: string): Promise<MailState> {
  const { rows } = await sql<MailState>`
    select
      (select max(received_at) from incoming_mails where desk_id = ${deskId}) as received_at,
      (select max(sent_at) from outgoing_mails where desk_id = ${deskId} and state = 'sent') as sent_at,
      exists (select from outgoing_mails
        where desk_id = ${deskId} and state = 'sent' and letter = 'acknowledgement') as acknowledged,
      (select count(*)::int from outgoing_mails
        where desk_id = ${deskId} and state in ('queued', 'sending') and failure is not null) as waiting,
      (select failure from outgoing_mails
        where desk_id = ${deskId} and state in ('queued', 'sending') and failure is not null
        order by queued_at limit 1) as failure`.execute(handle);
  return rows[0]!;
}

export interface StaffMember {
  personId: string;
  name: string | null;
  login: string;
  roles: Role[];
  deskIds: string[];
}

/** Who works at a desk, by name. */
export function listStaff(handle: Handle, deskId: string): Promise<StaffMember[]> {
  return handle
    .selectFrom('accounts')
    .innerJoin('people', 'people.id', 'accounts.personId')
    .select(['accounts.personId', 'people.name', 'accounts.login', 'accounts.roles', 'accounts.deskIds'])
    .where(sql<boolean>`${deskId}::uuid = any(accounts.desk_ids)`)
    .orderBy(sql`coalesce(people.name, accounts.login)`)
    .execute();
}

/** The account of a person, which nobody else changes until the transaction ends. */
export function lockAccount(trx: Trx, personId: string) {
  return trx
    .selectFrom('accounts')
    .select(['personId', 'login', 'roles', 'deskIds'])
    .where('personId', '=', personId)
    .forUpdate()
    .executeTakeFirst();
}

/** Gives a person roles and desks, with an account to sign in where they have none. */
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
