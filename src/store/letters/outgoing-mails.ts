import { type Insertable, type Selectable, sql } from 'kysely';
import type { TicketClock } from '#domain/clock/clock.ts';
import type { Handle, Trx } from '#store/database/database.ts';
import type { OutgoingMailsTable } from '#store/schema/letter-tables.ts';

export type OutgoingMail = Selectable<OutgoingMailsTable>;

export async function queueMail(trx: Trx, mail: Insertable<OutgoingMailsTable>): Promise<void> {
  await trx.insertInto('outgoingMails').values(mail).execute();
}

/** Takes a mail that has no person back before it was committed; any other stays. */
export async function takeBackMailToNobody(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom('outgoingMails').where('id', '=', id).where('personId', 'is', null).execute();
}

/** Takes letters that wait and are due, for this transaction alone. What another process has in hand is passed over. */
export function lockQueuedMails(trx: Trx, ids: readonly string[]): Promise<OutgoingMail[]> {
  return (
    trx
      .selectFrom('outgoingMails')
      .selectAll()
      .where('id', 'in', ids)
      .where('state', '=', 'queued')
      // In the order in which they were written: an answer does not overtake the one before it.
      .orderBy('id')
      .forUpdate()
      .skipLocked()
      .execute()
  );
}

/** "Being sent" is committed before DATA, with the very bytes, so that a crash sends the same mail again (R26). */
export async function markSending(trx: Trx, mails: Written[], until: string): Promise<void> {
  if (mails.length === 0) return;
  const rows = mails.map(({ id, subject, text, bytes, told }) => {
    const sent = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    // The bytes come last: the driver's buffer grows by half whenever something more does not fit.
    return sql`(${id}::uuid, ${subject}::text, ${text}::text, ${told && JSON.stringify(told)}::jsonb, ${sent}::bytea)`;
  });
  await sql`
    update outgoing_mails as mail
    set state = 'sending', attempts = mail.attempts + 1, due_at = ${until},
      subject = written.subject, text = written.text, bytes = written.bytes, told = written.told
    from (values ${sql.join(rows)}) as written (id, subject, text, told, bytes)
    where mail.id = written.id`.execute(trx);
}

/** Letters that were taken in hand with this very lease and never handed over wait again, and are written anew. */
export async function putBack(trx: Trx, ids: readonly string[], until: string): Promise<void> {
  await trx
    .updateTable('outgoingMails')
    .set({ state: 'queued', dueAt: sql`now()`, bytes: null, told: null })
    .where('id', 'in', ids)
    .where('state', '=', 'sending')
    .where('dueAt', '=', until)
    .execute();
}

export interface Written {
  id: string;
  subject: string;
  text: string;
  bytes: Uint8Array;
  /** The clock that it tells, if it starts one. */
  told: TicketClock | null;
}

/** The last letter to somebody who is erased keeps their address no longer than it takes to send it. */
const unlessErased = sql<string>`case when letter = 'erasureDone' then '' else address end`;

/** The relay took them. The bytes are no longer needed: subject and text stay as the record. */
export async function markSent(trx: Trx, ids: readonly string[], at: string): Promise<void> {
  if (ids.length === 0) return;
  await trx
    .updateTable('outgoingMails')
    .set({ state: 'sent', sentAt: at, bytes: null, failure: null, address: unlessErased })
    .where('id', 'in', ids)
    .execute();
}

/** The relay is away or says "later": the mail waits, and is written anew so that its dates are true (R17). */
export async function postpone(trx: Trx, id: string, dueAt: string, failure: string): Promise<void> {
  await trx
    .updateTable('outgoingMails')
    .set({ state: 'queued', dueAt, failure, bytes: null })
    .where('id', '=', id)
    .execute();
}

/** The connection broke after DATA: whether the relay took it cannot be known, so the same bytes go again (R26). */
export async function keepInHand(trx: Trx, id: string, dueAt: string, failure: string): Promise<void> {
  await trx.updateTable('outgoingMails').set({ dueAt, failure, perhapsTwice: true }).where('id', '=', id).execute();
}

/** False where it had failed before: what follows from it has been done. */
export async function markFailed(trx: Trx, id: string, failure: string): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('outgoingMails')
    .set({ state: 'failed', failure, bytes: null, address: unlessErased })
    .where('id', '=', id)
    .where('state', '<>', 'failed')
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Letters in hand whose sender has not been heard of since: it died, or lost the relay after DATA. With their size in bytes. */
export function listOrphanedMails(
  handle: Handle,
  now: string,
  limit: number,
): Promise<{ id: string; bytes: number }[]> {
  return handle
    .selectFrom('outgoingMails')
    .select(['id', sql<number>`octet_length(bytes)`.as('bytes')])
    .where('state', '=', 'sending')
    .where('dueAt', '<=', now)
    .orderBy('dueAt')
    .limit(limit)
    .execute();
}

/** Takes those of these letters over that are still in nobody's hand, with their bytes. */
export async function takeOverSending(
  trx: Trx,
  mailIds: readonly string[],
  { now, until }: { now: string; until: string },
): Promise<OutgoingMail[]> {
  const ids = trx
    .selectFrom('outgoingMails')
    .select('id')
    .where('id', '=', sql<string>`any(${mailIds}::uuid[])`)
    .where('state', '=', 'sending')
    .where('dueAt', '<=', now)
    .orderBy('id')
    .forUpdate()
    .skipLocked();
  return trx
    .updateTable('outgoingMails')
    .set({ dueAt: until, perhapsTwice: true, attempts: sql`attempts + 1` })
    .where('id', 'in', ids)
    .returningAll()
    .execute();
}

/** Whether a letter was written with the last event that set its ticket's clock, and not with an earlier one. */
export async function isOfPresentClock(trx: Trx, mail: Pick<OutgoingMail, 'ticketId' | 'eventSeq'>): Promise<boolean> {
  const later = await trx
    .selectFrom('events')
    .select('seq')
    .where('ticketId', '=', mail.ticketId)
    .where('seq', '>', mail.eventSeq ?? 0)
    .where('type', 'in', ['informationRequested', 'handled', 'noticeGiven'])
    .limit(1)
    .executeTakeFirst();
  return later === undefined;
}

/** When the clock of a letter was stopped or gave way to another, as an instant; null while none of that has happened. */
export async function findClockEnd(handle: Handle, ticketId: string, eventSeq: number): Promise<string | null> {
  const row = await handle
    .selectFrom('events')
    .select('at')
    .where('ticketId', '=', ticketId)
    .where('seq', '>', eventSeq)
    .where('type', 'in', ['answered', 'informationRequested', 'handled', 'reacted', 'heldAccepted', 'closed'])
    .orderBy('seq')
    .limit(1)
    .executeTakeFirst();
  return row?.at ?? null;
}

/** Letters that wait and whose moment has come, oldest first: what a lost job left behind, and second tries. */
export async function listDueMails(handle: Handle, now: string, limit: number): Promise<string[]> {
  const rows = await handle
    .selectFrom('outgoingMails')
    .select('id')
    .where('state', '=', 'queued')
    .where('dueAt', '<=', now)
    .orderBy('dueAt')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

/** A mail that the desk sent, with its ticket's number: what a link in it is about. */
export function findOutgoingMail(handle: Handle, id: string) {
  return handle
    .selectFrom('outgoingMails')
    .leftJoin('tickets', 'tickets.id', 'outgoingMails.ticketId')
    .select(['outgoingMails.id', 'outgoingMails.letter', 'outgoingMails.personId', 'outgoingMails.address'])
    .select(['outgoingMails.deskId', 'outgoingMails.language', 'outgoingMails.facts'])
    .select(['outgoingMails.ticketId', 'outgoingMails.eventSeq', 'outgoingMails.queuedAt'])
    .select('tickets.number as ticketNumber')
    .where('outgoingMails.id', '=', id)
    .executeTakeFirst();
}

/** Nobody else sends on this database, so what is in hand is a dead process's: it is taken over at once. */
export async function releaseSending(trx: Trx, now: string): Promise<void> {
  await trx.updateTable('outgoingMails').set({ dueAt: now }).where('state', '=', 'sending').execute();
}

/** A letter that could not be written waits; one that is in hand, or gone, is left as it is. */
export async function setAsideQueued(trx: Trx, id: string, dueAt: string, failure: string): Promise<void> {
  await trx
    .updateTable('outgoingMails')
    .set({ dueAt, failure })
    .where('id', '=', id)
    .where('state', '=', 'queued')
    .execute();
}

/** What waits since a relay did not take it is due now: the desk has another one. */
export async function hurryWaitingMails(trx: Trx, deskId: string, now: string): Promise<void> {
  await trx
    .updateTable('outgoingMails')
    .set({ dueAt: now })
    .where('deskId', '=', deskId)
    .where('state', '=', 'queued')
    .where('failure', 'is not', null)
    .where('dueAt', '>', now)
    .execute();
}

/** When a mail was written down, in real time, with what a new one to the same reader takes over. */
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

/** How many new links went to an address since then, whatever ticket they were about. */
export async function countLinkMails(handle: Handle, address: string, since: string): Promise<number> {
  const { count } = await handle
    .selectFrom('outgoingMails')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('letter', '=', 'ticketLink')
    .where('address', '=', address)
    .where('queuedRealAt', '>', since)
    .executeTakeFirstOrThrow();
  return count;
}
