import { sql } from 'kysely';
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

/**
 * The tickets and people of these sessions, without those that have expired. A session for a ticket that was merged since is for
 * the remaining one if its reader takes part there (R5); `mailedNumber` is that of the mail.
 */
export function findTicketSessions(handle: Handle, tokenHashes: readonly Buffer[], now: string) {
  const remaining = sql`(select live.id from tickets as live where mailed.leads_to is not null
    and live.id = live_ticket(mailed.id) and live.participant_ids @> array[ticket_sessions.person_id])`;
  return handle
    .selectFrom('ticketSessions')
    .innerJoin('tickets as mailed', 'mailed.id', 'ticketSessions.ticketId')
    .innerJoin('tickets', (join) => join.on('tickets.id', '=', sql<string>`coalesce(${remaining}, mailed.id)`))
    .innerJoin('people', 'people.id', 'ticketSessions.personId')
    .select(['tickets.id as ticketId', 'tickets.number', 'tickets.language as ticketLanguage'])
    .select('mailed.number as mailedNumber')
    .select(['people.id as personId', 'people.name', 'people.language'])
    .select('ticketSessions.tokenHash')
    .where(isOneOf('ticketSessions.tokenHash', tokenHashes))
    .where('ticketSessions.expiresAt', '>', now)
    .execute();
}
