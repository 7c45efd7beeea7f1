import { type Selectable, sql } from 'kysely';
import type { Actor } from '#domain/actor.ts';
import { isStaff } from '#domain/ticket/rights.ts';
import type { Database, Handle } from '#store/database/database.ts';
import { rowsOf } from '#store/database/rows.ts';
import { eachInStatement, inStatement } from '#store/database/statements.ts';
import type { IncomingMailsTable } from '#store/schema/mail-tables.ts';
import { worksOn } from '#store/ticket/visibility.ts';

interface MailSearch {
  /** Including its brackets. */
  messageId?: string;
  from?: string;
  since?: string;
  /** Only mail without a ticket that waits for an agent (R1). */
  unplaced?: boolean;
  limit: number;
  after: { receivedAt: string; id: string } | null;
}

export type ListedMail = Omit<
  Selectable<IncomingMailsTable>,
  'fingerprint' | 'attempts' | 'storedAt' | 'raw' | 'storedSha256' | 'storedBytes'
> & {
  ticketNumber: string | null;
  rawBytes: number;
};

/**
 * Mails of a desk for its staff, newest first, except mails of tickets that they do not work on: their own among them (R40). An
 * unprocessed mail has no sender yet, so its raw bytes are searched.
 */
export async function listMails(handle: Handle, actor: Actor, search: MailSearch): Promise<ListedMail[]> {
  if (!isStaff(actor)) return [];
  const { messageId, from, since, after, unplaced, limit } = search;
  const conditions = [sql`mail.desk_id = any(${actor.deskIds}::uuid[])`];
  conditions.push(sql`(mail.ticket_id is null or ${worksOn(actor)})`);
  if (messageId) conditions.push(isOrSays(sql`mail.message_id = ${messageId}`, messageId));
  if (from) conditions.push(isOrSays(sql`mail.from_address = ${from.toLowerCase()}`, from));
  if (since) conditions.push(sql`mail.received_at >= ${since}`);
  if (unplaced) conditions.push(sql`mail.ticket_id is null and mail.outcome in ('automatic', 'parked')`);
  if (after) conditions.push(sql`(mail.received_at, mail.id) < (${after.receivedAt}, ${after.id}::uuid)`);
  return rowsOf<ListedMail>(handle)`
    select mail.id, mail.desk_id, mail.mailbox, mail.received_at, mail.envelope_from, mail.message_id, mail.from_address,
      mail.outcome, mail.automatic, mail.bounce, mail.ticket_id, mail.reason,
      coalesce(mail.entry_id, (select entries.id from entries
        where entries.ticket_id = mail.ticket_id and entries.mail_id = mail.id limit 1)) as entry_id,
      tickets.number as ticket_number, coalesce(mail.stored_bytes, octet_length(mail.raw)) as raw_bytes
    from incoming_mails as mail left join tickets on tickets.id = mail.ticket_id
    where ${sql.join(conditions, sql` and `)}
    order by mail.received_at desc, mail.id desc limit ${inStatement(limit)}`;
}

/** Searches the header of an unprocessed mail, ignoring case; the caller parses the mail and checks again. */
function isOrSays(is: ReturnType<typeof sql>, text: string) {
  const head = sql`lower(encode(substring(mail.raw for 65536), 'escape'))`;
  return sql`(${is} or (mail.outcome is null and position(${text.toLowerCase()} in ${head}) > 0))`;
}

/** Mail without a ticket of ours, or unreadable mail: stored completely and shown to its desk (R1). */
export type UnplacedMail = Pick<
  Selectable<IncomingMailsTable>,
  'id' | 'receivedAt' | 'mailbox' | 'fromAddress' | 'envelopeFrom' | 'reason'
> & {
  /** The start of the mail, which contains the subject. */
  head: Buffer;
};

/** A list that is only reviewed occasionally. */
const mailsMax = 100;
const headBytes = 16_384;

/** The latest mails of the actor's desks that belong to no ticket, newest first. */
export async function listUnplaced(db: Database, { deskIds }: Actor): Promise<UnplacedMail[]> {
  if (deskIds.length === 0) return [];
  return db
    .selectFrom('incomingMails')
    .select(['id', 'receivedAt', 'mailbox', 'fromAddress', 'envelopeFrom', 'reason'])
    .select(({ fn, lit, ref }) => fn<Buffer>('substr', [ref('raw'), lit(1), lit(headBytes)]).as('head'))
    .where('ticketId', 'is', null)
    .where('outcome', 'in', eachInStatement(['automatic', 'parked']))
    .where('deskId', 'in', deskIds)
    .orderBy('receivedAt', 'desc')
    .limit(mailsMax)
    .execute();
}
