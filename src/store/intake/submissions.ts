import { sql } from 'kysely';
import type { Trx } from '#store/database/database.ts';
import type { TicketRow } from '#store/schema/schema.ts';

/** The ticket of a form that was already sent. A second concurrent submission waits for the first and finds its ticket. */
export async function findSubmission(trx: Trx, id: string): Promise<TicketRow | undefined> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${id}, 0))`.execute(trx);
  return trx
    .selectFrom('submissions')
    .innerJoin('tickets', 'tickets.id', 'submissions.ticketId')
    .selectAll('tickets')
    .where('submissions.id', '=', id)
    .executeTakeFirst();
}

export async function addSubmission(trx: Trx, id: string, ticketId: string, at: string): Promise<void> {
  await trx.insertInto('submissions').values({ id, ticketId, createdAt: at }).execute();
}
