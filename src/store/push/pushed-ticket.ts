import { sql } from 'kysely';
import type { Handle } from '#store/database/database.ts';

/** The ticket of a notification. Rights were checked in the transaction that queued it. */
export function findPushedTicket(handle: Handle, ticketId: string, personId: string) {
  return handle
    .selectFrom('tickets')
    .leftJoin('texts', 'texts.id', 'tickets.summaryId')
    .select(['tickets.number', 'texts.text as summary'])
    .select(sql<boolean>`${personId}::uuid = any(tickets.participant_ids)`.as('takesPart'))
    .where('tickets.id', '=', ticketId)
    .executeTakeFirst();
}
