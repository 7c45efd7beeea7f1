import type { Handle, Trx } from '#store/database/database.ts';
import { isOneOf, touchesAny } from '#store/database/rows.ts';
import type { Schema } from '#store/schema/schema.ts';

/** Opens a session. False if another browser used this mail's link before; of two concurrent calls, one succeeds. */
export function addTicketSession(trx: Trx, session: Schema['ticketSessions']): Promise<boolean> {
  const { tokenHash, expiresAt, browserHash } = session;
  return trx
    .insertInto('ticketSessions')
    .values(session)
    .onConflict((conflict) =>
      conflict
        .column('mailId')
        .doUpdateSet({ tokenHash, expiresAt })
        .where('ticketSessions.browserHash', '=', browserHash),
    )
    .$call(touchesAny);
}

/** Deletes sessions whose links have expired. */
export async function removeTicketSessions(trx: Trx, createdBefore: string): Promise<void> {
  await trx.deleteFrom('ticketSessions').where('createdAt', '<', createdBefore).execute();
}

/** Whether another browser has used the link of a mail. */
export async function isLinkUsedElsewhere(
  handle: Handle,
  mailId: string,
  browserHash: Buffer | null,
): Promise<boolean> {
  const query = handle.selectFrom('ticketSessions').select('browserHash').where('mailId', '=', mailId);
  const used = await query.executeTakeFirst();
  return used !== undefined && (browserHash === null || used.browserHash?.equals(browserHash) !== true);
}

/** The tickets and people of these sessions, without those that have expired. */
export function findTicketSessions(handle: Handle, tokenHashes: readonly Buffer[], now: string) {
  return handle
    .selectFrom('ticketSessions')
    .innerJoin('tickets', 'tickets.id', 'ticketSessions.ticketId')
    .innerJoin('people', 'people.id', 'ticketSessions.personId')
    .select(['ticketSessions.ticketId', 'tickets.number', 'tickets.language as ticketLanguage'])
    .select(['people.id as personId', 'people.name', 'people.language'])
    .select('ticketSessions.tokenHash')
    .where(isOneOf('ticketSessions.tokenHash', tokenHashes))
    .where('ticketSessions.expiresAt', '>', now)
    .execute();
}
