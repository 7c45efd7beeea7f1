import type { Selectable } from 'kysely';
import type { Actor } from '#domain/actor.ts';
import type { Database } from '#store/database/database.ts';
import type { IncomingMailsTable } from '#store/schema/schema.ts';

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
    .where('outcome', 'in', ['automatic', 'parked'])
    .where('deskId', 'in', deskIds)
    .orderBy('receivedAt', 'desc')
    .limit(mailsMax)
    .execute();
}
