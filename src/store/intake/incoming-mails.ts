import { type Selectable, sql } from 'kysely';
import { type Instant, isAfter, isBefore } from '#domain/instant.ts';
import type { MailFindings } from '#domain/intake/intake.ts';
import type { Database, Handle, Trx } from '#store/database/database.ts';
import { columnsOf, countOf, findsAny, rowsOf } from '#store/database/rows.ts';
import { eachInStatement, inStatement, sendUnanswered } from '#store/database/statements.ts';
import type { IncomingMailsTable } from '#store/schema/mail-tables.ts';

const factColumns = [
  ...(['id', 'deskId', 'mailbox', 'fingerprint', 'receivedAt', 'envelopeFrom', 'envelopeTo', 'attempts'] as const),
  ...(['dkim', 'dkimDomain'] as const),
];

export type IncomingMail = Pick<Selectable<IncomingMailsTable>, (typeof factColumns)[number] | 'raw'>;

/** A mail that waits for processing: the fields read before any lock. */
export type UnreadMail = Pick<IncomingMail, 'id' | 'raw' | 'envelopeFrom' | 'envelopeTo' | 'dkim'>;

export interface NewIncomingMail {
  id: string;
  deskId: string;
  mailbox: string;
  fingerprint: Buffer;
  receivedAt: string;
  envelopeFrom: string | null;
  /** Null if it equals the mailbox. */
  envelopeTo: string | null;
  raw: Buffer;
  /** `unchecked` if its signatures must be verified before processing. */
  dkim: 'unchecked' | null;
}

/**
 * Stores mails durably before they are acknowledged. For a duplicate at the same desk, returns the id of the existing mail.
 * Results are in the order of the mails.
 */
export async function storeMails(
  db: Handle,
  mails: readonly NewIncomingMail[],
): Promise<{ id: string; isNew: boolean }[]> {
  const added = await db
    .insertInto('incomingMails')
    // One global order, so that two processes that store the same mails do not deadlock.
    .values(mails.toSorted((one, other) => one.fingerprint.compare(other.fingerprint)))
    .onConflict((conflict) => conflict.columns(['deskId', 'fingerprint']).doNothing())
    .returning('id')
    .execute();
  const ids = new Set(added.map(({ id }) => id));
  return Promise.all(
    mails.map(async (mail) => (ids.has(mail.id) ? { id: mail.id, isNew: true } : findSameMail(db, mail))),
  );
}

async function findSameMail(db: Handle, mail: NewIncomingMail): Promise<{ id: string; isNew: false }> {
  const known = await db
    .selectFrom('incomingMails')
    .select('id')
    .where('deskId', '=', mail.deskId)
    .where('fingerprint', '=', mail.fingerprint)
    .executeTakeFirstOrThrow();
  return { id: known.id, isNew: false };
}

/** Whether a desk has already stored this mail. */
export function isSavedMail(handle: Handle, deskId: string, fingerprint: Buffer): Promise<boolean> {
  return handle
    .selectFrom('incomingMails')
    .select('id')
    .where('deskId', '=', deskId)
    .where('fingerprint', '=', fingerprint)
    .$call(findsAny);
}

/**
 * Locks unread mails for this transaction, oldest first; skips mails that are done or locked elsewhere. Their immutable bytes are
 * read before.
 */
export function lockUnreadMails(trx: Trx, ids: readonly string[]): Promise<Omit<IncomingMail, 'raw'>[]> {
  return trx
    .selectFrom('incomingMails')
    .select(factColumns)
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .where('outcome', 'is', null)
    .orderBy('receivedAt')
    .orderBy('id')
    .forUpdate()
    .skipLocked()
    .execute();
}

/** Unread mails among these, with their bytes. Takes no lock. */
export function readUnreadMails(handle: Handle, ids: readonly string[]): Promise<UnreadMail[]> {
  return handle
    .selectFrom('incomingMails')
    .select(['id', 'raw', 'envelopeFrom', 'envelopeTo', 'dkim'])
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .where('outcome', 'is', null)
    .execute();
}

/** Saves the result of verifying a mail's signatures. */
export async function saveDkim(
  handle: Handle,
  id: string,
  found: Pick<Selectable<IncomingMailsTable>, 'dkim' | 'dkimDomain'>,
): Promise<void> {
  await handle.updateTable('incomingMails').set(found).where('id', '=', id).execute();
}

/** Outcome and reason of a mail; both null while it waits. */
export function readMailResult(handle: Handle, id: string) {
  return handle
    .selectFrom('incomingMails')
    .leftJoin('tickets', 'tickets.id', 'incomingMails.ticketId')
    .select(['incomingMails.outcome', 'incomingMails.reason', 'tickets.number as ticket'])
    .where('incomingMails.id', '=', id)
    .executeTakeFirstOrThrow();
}

/** The bytes of an automatic or unreadable mail without a ticket, at one of these desks. */
export async function readUnplacedMail(
  handle: Handle,
  id: string,
  deskIds: readonly string[],
): Promise<Buffer | undefined> {
  const found = await unplacedMail(handle, id, deskIds)?.select('raw').executeTakeFirst();
  return found?.raw;
}

/** Locks the same mail for this transaction; undefined if another agent was first. Its bytes are read before. */
export async function lockUnplacedMail(
  trx: Trx,
  id: string,
  deskIds: readonly string[],
): Promise<Omit<IncomingMail, 'raw'> | undefined> {
  return unplacedMail(trx, id, deskIds)?.select(factColumns).forUpdate().executeTakeFirst();
}

function unplacedMail(handle: Handle, id: string, deskIds: readonly string[]) {
  if (deskIds.length === 0) return null;
  return handle
    .selectFrom('incomingMails')
    .where('id', '=', id)
    .where('deskId', 'in', deskIds)
    .where('ticketId', 'is', null)
    .where('outcome', 'in', eachInStatement(['automatic', 'parked']));
}

/** The oldest unread mails, each with its size in bytes. */
export function listUnreadMails(handle: Handle, limit: number): Promise<{ id: string; bytes: number }[]> {
  return handle
    .selectFrom('incomingMails')
    .select(['id', sql<number>`octet_length(raw)`.as('bytes')])
    .where('outcome', 'is', null)
    .orderBy('receivedAt')
    .orderBy('id')
    .limit(limit)
    .execute();
}

/** Mails of the last second that wait to be read in a rush; at an ordinary pace there are at most three. */
const unreadInRush = 5;
/** More than this many are not saved while one batch is read. */
const lookedAt = 100;

/** Whether mail arrives as fast as all processes together can read it. */
export async function isRush(handle: Handle): Promise<boolean> {
  const last = handle.selectFrom('incomingMails').select(['outcome', 'storedAt']).orderBy('id', 'desc').limit(lookedAt);
  const unread = handle
    .selectFrom(last.as('last'))
    .where('outcome', 'is', null)
    .where('storedAt', '>', sql<string>`now() - interval '1 second'`);
  return (await unread.$call(countOf)) >= unreadInRush;
}

/**
 * Whether mail received by an instant is still unprocessed, or may still be in a mailbox that was not checked since. Until then,
 * the desk sends no reminders and closes nothing (R19).
 */
export async function hasUnreadMail(handle: Handle, deskId: string, until: Instant): Promise<boolean> {
  const [read] = await readUntilOf(handle, [deskId]);
  return mayBeUnread(read!, until);
}

/** How far a desk has processed its mail; each field is null if nothing is unread. */
interface ReadUntil {
  deskId: string;
  /** Arrival of the first stored, unprocessed mail. */
  unreadFrom: Instant | null;
  /** When the mailbox with the oldest check was last read. */
  fetchedUntil: Instant | null;
}

/** The same for several desks at once. */
export function readUntilOf(handle: Handle, deskIds: readonly string[]): Promise<ReadUntil[]> {
  return rowsOf<ReadUntil>(handle)`
    select desk_id,
      (select min(received_at) from incoming_mails where incoming_mails.desk_id = asked.desk_id and outcome is null) as unread_from,
      (select min(coalesce(read_until, 'epoch')) from fetched_mailboxes
       join mailboxes on mailboxes.address = fetched_mailboxes.address
       where mailboxes.desk_id = asked.desk_id and (fetched_mailboxes.settings->>'active')::boolean) as fetched_until
    from unnest(${deskIds}::uuid[]) as asked (desk_id)`;
}

/** Whether mail received by an instant may still be unprocessed (R19). */
export function mayBeUnread({ unreadFrom, fetchedUntil }: Omit<ReadUntil, 'deskId'>, until: Instant): boolean {
  const hasUnread = unreadFrom !== null && !isAfter(unreadFrom, until);
  return hasUnread || (fetchedUntil !== null && isBefore(fetchedUntil, until));
}

export type MailDecision = Partial<
  Pick<IncomingMailsTable, 'messageId' | 'fromAddress' | 'automatic' | 'protection' | 'ticketId' | 'entryId'>
> & {
  outcome: NonNullable<IncomingMailsTable['outcome']>;
  findings?: MailFindings | null;
  bounce?: { permanent: boolean; status: string | null } | null;
  reason: { code: string; [fact: string]: string };
};

/** Saves the outcome and reason for mails, in the transaction that processes them. */
export async function decideMails(trx: Trx, decisions: readonly (MailDecision & { id: string })[]): Promise<void> {
  if (decisions.length === 0) return;
  const rows = decisions.map(columnsOf);
  const decided = sql`
    update incoming_mails as mail
    set (outcome, automatic, bounce, message_id, from_address, reason, ticket_id, entry_id, findings, protection)
      = (decided.outcome, decided.automatic, decided.bounce, decided.message_id, decided.from_address, decided.reason,
         decided.ticket_id, decided.entry_id, coalesce(decided.findings, mail.findings), coalesce(decided.protection, mail.protection))
    from jsonb_populate_recordset(null::incoming_mails, ${JSON.stringify(rows)}::jsonb) as decided
    where mail.id = decided.id`;
  await sendUnanswered(trx, decided.compile(trx));
}

/**
 * Counts a failed attempt to process a mail, for an unexpected reason, so that it is parked and not retried for ever. Returns the
 * count.
 */
export async function countReadAttempt(db: Database, id: string): Promise<number> {
  const { attempts } = await db
    .updateTable('incomingMails')
    .set({ attempts: sql`attempts + 1` })
    .where('id', '=', id)
    .returning('attempts')
    .executeTakeFirstOrThrow();
  return attempts;
}

/**
 * Tickets that copies of the same mail opened at other desks (R1). Concurrent readers of two copies wait for each other, so that
 * the second finds the committed ticket.
 */
export async function ticketsOfSameMail(trx: Trx, mail: { id: string; fingerprint: Buffer }) {
  await sql`select pg_advisory_xact_lock(hashtextextended(encode(${mail.fingerprint}::bytea, 'hex'), 1))`.execute(trx);
  return trx
    .selectFrom('incomingMails as same')
    .innerJoin('incomingMails as mine', 'mine.fingerprint', 'same.fingerprint')
    .innerJoin('tickets', 'tickets.id', 'same.ticketId')
    .select(['tickets.id', 'tickets.number'])
    .where('mine.id', '=', mail.id)
    .where('same.id', '<>', mail.id)
    .where('same.outcome', '=', inStatement('opened'))
    .execute();
}
