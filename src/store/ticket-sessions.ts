import type { Language } from '#domain/language.ts';
import type { Handle, Trx } from '#store/database.ts';
import type { Schema } from '#store/schema.ts';

/** Whose page of which ticket a session opens. */
export interface TicketSessionHolder {
  ticketId: string;
  number: string;
  ticketLanguage: Language;
  personId: string;
  name: string | null;
  language: Language | null;
}

/** Opens one, unless this mail's link was used before: of two at once only one does. */
export async function addTicketSession(trx: Trx, session: Schema['ticketSessions']): Promise<boolean> {
  const added = await trx
    .insertInto('ticketSessions')
    .values(session)
    .onConflict((conflict) => conflict.column('mailId').doNothing())
    .returning('mailId')
    .executeTakeFirst();
  return added !== undefined;
}

/** Forgets those whose links are too old to be used again anyway. */
export async function removeTicketSessions(trx: Trx, createdBefore: string): Promise<void> {
  await trx.deleteFrom('ticketSessions').where('createdAt', '<', createdBefore).execute();
}

/** Whether a mail's link was used. */
export async function isLinkUsed(handle: Handle, mailId: string): Promise<boolean> {
  const query = handle.selectFrom('ticketSessions').select('mailId').where('mailId', '=', mailId);
  return (await query.executeTakeFirst()) !== undefined;
}

/** Whose session it is; undefined when it is over. */
export function findTicketSession(
  handle: Handle,
  tokenHash: Buffer,
  now: string,
): Promise<TicketSessionHolder | undefined> {
  return handle
    .selectFrom('ticketSessions')
    .innerJoin('tickets', 'tickets.id', 'ticketSessions.ticketId')
    .innerJoin('people', 'people.id', 'ticketSessions.personId')
    .select(['ticketSessions.ticketId', 'tickets.number', 'tickets.language as ticketLanguage'])
    .select(['people.id as personId', 'people.name', 'people.language'])
    .where('ticketSessions.tokenHash', '=', tokenHash)
    .where('ticketSessions.expiresAt', '>', now)
    .executeTakeFirst();
}
