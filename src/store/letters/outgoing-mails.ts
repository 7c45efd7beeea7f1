import { type Insertable, type Selectable, sql } from 'kysely';
import type { TicketClock } from '#domain/clock/clock.ts';
import type { Instant } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import type { Handle, Trx } from '#store/database/database.ts';
import { columnOf, countOf, rowsOf, touchesAny } from '#store/database/rows.ts';
import { eachInStatement, inStatement, sendUnanswered } from '#store/database/statements.ts';
import { namesOf, withKnownLetters } from '#store/letters/letter-names.ts';
import type { MailFacts, OutgoingMailsTable } from '#store/schema/letter-tables.ts';

export type OutgoingMail = Selectable<OutgoingMailsTable>;

export async function queueMail(trx: Trx, mail: Insertable<OutgoingMailsTable>): Promise<void> {
  await trx.insertInto('outgoingMails').values(mail).execute();
}

/** Withdraws a mail without a person before it is committed; other mails stay. */
export async function takeBackMailToNobody(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom('outgoingMails').where('id', '=', id).where('personId', 'is', null).execute();
}

/** Locks queued letters that are due, for this transaction. Skips letters locked by another process. */
export async function lockQueuedMails(trx: Trx, ids: readonly string[]): Promise<OutgoingMail[]> {
  return withKnownLetters(
    await trx
      .selectFrom('outgoingMails')
      .selectAll()
      .where('id', '=', sql<string>`any(${ids}::uuid[])`)
      .where('state', '=', inStatement('queued'))
      // In the order of writing, so that an answer does not overtake an earlier one.
      .orderBy('id')
      .forUpdate()
      .skipLocked()
      .execute(),
  );
}

/** Commits the state "sending" with the exact bytes before DATA, so that after a crash the same mail is sent again (R26). */
export async function markSending(trx: Trx, mails: Written[], until: string): Promise<void> {
  if (mails.length === 0) return;
  const rows = mails.map(({ id, language, subject, text, bytes, told }) => {
    const sent = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    // The bytes come last: the driver's buffer grows by half for each value that does not fit.
    return sql`(${id}::uuid, ${language}::text, ${subject}::text, ${text}::text, ${told && JSON.stringify(told)}::jsonb, ${sent}::bytea)`;
  });
  await sql`
    update outgoing_mails as mail
    set state = 'sending', attempts = mail.attempts + 1, due_at = ${until},
      language = written.language, subject = written.subject, text = written.text, bytes = written.bytes, told = written.told
    from (values ${sql.join(rows)}) as written (id, language, subject, text, told, bytes)
    where mail.id = written.id`.execute(trx);
}

/** Puts letters back in the queue if they were locked with this lease and never sent; they will be written again. */
export async function putBack(trx: Trx, ids: readonly string[], until: string): Promise<void> {
  await trx
    .updateTable('outgoingMails')
    .set({ state: 'queued', dueAt: sql`now()`, bytes: null, told: null })
    .where('id', 'in', ids)
    .where('state', '=', inStatement('sending'))
    .where('dueAt', '=', until)
    .execute();
}

export interface Written {
  id: string;
  /** In which it is written; not always the one that was asked for. */
  language: Language;
  subject: string;
  text: string;
  bytes: Uint8Array;
  /** The clock that the letter states, if it starts one. */
  told: TicketClock | null;
}

/** The last letter to an erased person keeps their address only until it is sent. */
const unlessErased = sql<string>`case when letter in ${namesOf('erasureDone')} then '' else address end`;

/** The relay accepted the mails. Drops the bytes; subject and text stay as the record. */
export async function markSent(trx: Trx, ids: readonly string[], at: string): Promise<void> {
  if (ids.length === 0) return;
  const sent = trx
    .updateTable('outgoingMails')
    .set({ state: 'sent', sentAt: at, bytes: null, failure: null, address: unlessErased })
    .where('id', '=', sql<string>`any(${ids}::uuid[])`);
  await sendUnanswered(trx, sent.compile());
}

/** The relay is unreachable or says "later": queues the mail, to be written again with correct dates (R17). */
export async function postpone(trx: Trx, id: string, dueAt: string, failure: string): Promise<void> {
  await trx
    .updateTable('outgoingMails')
    .set({ state: 'queued', dueAt, failure, bytes: null })
    .where('id', '=', id)
    .execute();
}

/** The connection broke after DATA, so the relay may have accepted the mail: the same bytes are sent again (R26). */
export async function postponeSending(trx: Trx, id: string, dueAt: string, failure: string): Promise<void> {
  await trx.updateTable('outgoingMails').set({ dueAt, failure, perhapsTwice: true }).where('id', '=', id).execute();
}

/** A letter that no relay has accepted. */
export type WaitingLetter = Awaited<ReturnType<typeof listWaitingLetters>>[number];

/** The letters that were written before a moment and wait, the oldest first. */
export function listWaitingLetters(handle: Handle, before: string) {
  return handle
    .selectFrom('outgoingMails')
    .leftJoin('tickets', 'tickets.id', 'ticketId')
    .select([
      'outgoingMails.id',
      'ticketId',
      'letter',
      'personId',
      'address',
      'queuedRealAt',
      'tickets.number',
      'facts',
    ])
    .where('outgoingMails.state', 'in', eachInStatement(['queued', 'sending']))
    .where('queuedRealAt', '<', before)
    .orderBy('queuedRealAt')
    .orderBy('outgoingMails.id')
    .execute();
}

/** Marks a mail as failed. False if it had failed before: its consequences are already handled. */
export function markFailed(trx: Trx, id: string, failure: string): Promise<boolean> {
  return trx
    .updateTable('outgoingMails')
    .set({ state: 'failed', failure, bytes: null, address: unlessErased })
    .where('id', '=', id)
    .where('state', '<>', inStatement('failed'))
    .$call(touchesAny);
}

/** Letters being sent whose lease has expired (the process died, or lost the relay after DATA), with their size in bytes. */
export function listOrphanedMails(handle: Handle, now: string, limit: number) {
  return handle
    .selectFrom('outgoingMails')
    .select(['id', sql<number>`octet_length(bytes)`.as('bytes')])
    .where('state', '=', inStatement('sending'))
    .where('dueAt', '<=', now)
    .orderBy('dueAt')
    .limit(limit)
    .execute();
}

/** Takes over the given letters whose lease is still expired, with their bytes. */
export async function takeOverSending(
  trx: Trx,
  mailIds: readonly string[],
  { now, until }: { now: string; until: string },
): Promise<OutgoingMail[]> {
  const ids = trx
    .selectFrom('outgoingMails')
    .select('id')
    .where('id', '=', sql<string>`any(${mailIds}::uuid[])`)
    .where('state', '=', inStatement('sending'))
    .where('dueAt', '<=', now)
    .orderBy('id')
    .forUpdate()
    .skipLocked();
  const taken = await trx
    .updateTable('outgoingMails')
    .set({ dueAt: until, perhapsTwice: true, attempts: sql`attempts + 1` })
    .where('id', 'in', ids)
    .returningAll()
    .execute();
  return withKnownLetters(taken);
}

/** Whether a letter belongs to the last event that set its ticket's clock. */
export async function isOfPresentClock(trx: Trx, mail: Pick<OutgoingMail, 'ticketId' | 'eventSeq'>): Promise<boolean> {
  const later = await trx
    .selectFrom('events')
    .select('seq')
    .where('ticketId', '=', mail.ticketId)
    .where('seq', '>', mail.eventSeq ?? 0)
    .where('type', 'in', eachInStatement(['informationRequested', 'handled', 'noticeGiven']))
    .limit(1)
    .executeTakeFirst();
  return later === undefined;
}

/** When the clock of a letter stopped or was replaced; null while it still runs. */
export async function findClockEnd(handle: Handle, ticketId: string, eventSeq: number): Promise<string | null> {
  const row = await handle
    .selectFrom('events')
    .select('at')
    .where('ticketId', '=', ticketId)
    .where('seq', '>', eventSeq)
    .where(
      'type',
      'in',
      eachInStatement(['answered', 'informationRequested', 'handled', 'reacted', 'heldAccepted', 'closed']),
    )
    .orderBy('seq')
    .limit(1)
    .executeTakeFirst();
  return row?.at ?? null;
}

/** Queued letters that are due, oldest first: second attempts, and letters whose job was lost. */
export function listDueMails(handle: Handle, now: string, limit: number): Promise<string[]> {
  return handle
    .selectFrom('outgoingMails')
    .select('id')
    .where('state', '=', inStatement('queued'))
    .where('dueAt', '<=', now)
    .orderBy('dueAt')
    .limit(limit)
    .$call(columnOf('id'));
}

/** A sent mail with the number of its ticket, for a link in that mail. */
export async function findOutgoingMail(handle: Handle, id: string) {
  const mails = await handle
    .selectFrom('outgoingMails')
    .leftJoin('tickets', 'tickets.id', 'outgoingMails.ticketId')
    .select(['outgoingMails.id', 'outgoingMails.letter', 'outgoingMails.personId', 'outgoingMails.address'])
    .select(['outgoingMails.deskId', 'outgoingMails.language', 'outgoingMails.facts'])
    .select(['outgoingMails.ticketId', 'outgoingMails.eventSeq', 'outgoingMails.queuedAt'])
    .select('tickets.number as ticketNumber')
    .where('outgoingMails.id', '=', id)
    .execute();
  return withKnownLetters(mails)[0];
}

/** Releases all letters being sent: nobody else sends on this database, so their process is dead. */
export async function releaseSending(trx: Trx, now: string): Promise<void> {
  await trx.updateTable('outgoingMails').set({ dueAt: now }).where('state', '=', inStatement('sending')).execute();
}

/** Postpones a queued letter that could not be written; letters in another state stay. */
export async function setAsideQueued(trx: Trx, id: string, dueAt: string, failure: string): Promise<void> {
  await trx
    .updateTable('outgoingMails')
    .set({ dueAt, failure })
    .where('id', '=', id)
    .where('state', '=', inStatement('queued'))
    .execute();
}

/** Makes letters due that wait after a relay failure: the desk has a new relay. */
export async function hurryWaitingMails(trx: Trx, deskId: string, now: string): Promise<void> {
  await trx
    .updateTable('outgoingMails')
    .set({ dueAt: now })
    .where('deskId', '=', deskId)
    .where('state', '=', inStatement('queued'))
    .where('failure', 'is not', null)
    .where('dueAt', '>', now)
    .execute();
}

/** Makes one letter due that waits after a failed attempt. False if it waits no longer. */
export function hurryMail(trx: Trx, id: string, now: string): Promise<boolean> {
  return trx
    .updateTable('outgoingMails')
    .set({ dueAt: now })
    .where('id', '=', id)
    .where('state', '=', inStatement('queued'))
    .where('failure', 'is not', null)
    .$call(touchesAny);
}

/** When a mail was queued (real time), with the data that a new link mail to the same reader reuses. */
export function findLinkedMail(handle: Handle, id: string) {
  return handle
    .selectFrom('outgoingMails')
    .innerJoin('tickets', 'tickets.id', 'outgoingMails.ticketId')
    .select(['outgoingMails.id', 'outgoingMails.personId', 'outgoingMails.address', 'outgoingMails.queuedRealAt'])
    .select(['tickets.id as ticketId', 'tickets.number', 'tickets.deskId', 'tickets.language', 'tickets.version'])
    .where('outgoingMails.id', '=', id)
    .where('outgoingMails.heldEntryId', 'is', null)
    .executeTakeFirst();
}

/** Number of new link mails to an address since an instant, for any ticket. */
export function countLinkMails(handle: Handle, address: string, since: string): Promise<number> {
  return handle
    .selectFrom('outgoingMails')
    .where('letter', '=', inStatement('ticketLink'))
    .where('address', '=', address)
    .where('queuedRealAt', '>', since)
    .$call(countOf);
}

/** A letter and the files of its entry, in the order of attachment. */
export interface LetterFiles {
  mailId: string;
  files: { sha256: string; bytes: number }[];
}

/** Files attached to these letters, in the order in which the letters were written. Takes no lock. */
export function readLetterFiles(handle: Handle, mailIds: readonly string[]): Promise<LetterFiles[]> {
  return rowsOf<LetterFiles>(handle)`
    select mail.id as mail_id, coalesce((
      select json_agg(json_build_object('sha256', sha256, 'bytes', bytes) order by files.id)
      from files where entry_id = (mail.facts->>'entryId')::uuid and ${goesWith(sql`mail`)}), '[]') as files
    from outgoing_mails mail where mail.id = any(${mailIds}::uuid[]) order by mail.id`;
}

/** Whether a file goes with a letter that carries its entry: scanned files do; letters about a colleague's entry carry none. */
export function goesWith(mail: ReturnType<typeof sql>) {
  return sql`${mail}.letter not in ${namesOf('colleagueWrote')} and (scan is null or scan = 'clean')`;
}

/** The text of a letter, and what its Message-ID is bound to. */
interface SentText {
  id: string;
  ticketId: string | null;
  heldEntryId: string | null;
  facts: MailFacts;
  address: string;
  text: string;
}

/** Texts of letters by id; leaves out erased texts and letters that were never written. */
export async function readSentTexts(handle: Handle, ids: readonly string[]): Promise<SentText[]> {
  const rows = await handle
    .selectFrom('outgoingMails')
    .select(['id', 'ticketId', 'heldEntryId', 'facts', 'address', 'text'])
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .where('text', 'is not', null)
    .execute();
  return rows.flatMap((row) => (row.text === null ? [] : [{ ...row, text: row.text }]));
}

/** The given people who got a reminder since an instant. */
export async function remindedSince(handle: Handle, personIds: readonly string[], since: Instant): Promise<string[]> {
  if (personIds.length === 0) return [];
  const rows = await handle
    .selectFrom('outgoingMails')
    .select('personId')
    .distinct()
    .where('letter', '=', inStatement('reminder'))
    .where('personId', 'in', [...new Set(personIds)])
    .where('queuedAt', '>=', since)
    .execute();
  return rows.map(({ personId }) => personId!);
}
