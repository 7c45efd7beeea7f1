import { sql } from 'kysely';
import type { SenderProof } from '#domain/ticket/sender-proof.ts';
import type { Handle, Trx } from '#store/database/database.ts';
import type { EntriesTable } from '#store/schema/schema.ts';

/** A held reply of a ticket, decided or not. */
export function findHeldEntry(trx: Trx, ticketId: string, entryId: string) {
  return (
    trx
      .selectFrom('entries')
      .leftJoin('incomingMails', 'incomingMails.id', 'entries.mailId')
      .select(['entries.id', 'entries.at', 'entries.byPerson', 'entries.mailId', 'entries.provedBy'])
      // The mail failed DMARC.
      .select(sql<boolean>`coalesce(incoming_mails.findings->>'dmarc' = 'fail', false)`.as('dmarcFailed'))
      .where('entries.id', '=', entryId)
      .where('entries.ticketId', '=', ticketId)
      .where('entries.held', 'is not', null)
      .executeTakeFirst()
  );
}

/** Returns the id of the message that opened a ticket. */
export async function findOpeningEntry(handle: Handle, ticketId: string): Promise<string> {
  const { id } = await handle
    .selectFrom('events')
    .select(sql<string>`(data->'entry'->>'id')::uuid`.as('id'))
    .where('ticketId', '=', ticketId)
    .where('seq', '=', 1)
    .executeTakeFirstOrThrow();
  return id;
}

/** Records on the opening entry that the contact was verified later (R3). */
export async function proveOpeningEntry(trx: Trx, ticketId: string, provedBy: SenderProof): Promise<void> {
  await sql`update entries set proved_by = ${provedBy}
    where proved_by is null and id = (select (data->'entry'->>'id')::uuid from events where ticket_id = ${ticketId} and seq = 1)`.execute(
    trx,
  );
}

export async function decideHeldEntry(
  trx: Trx,
  entryId: string,
  held: NonNullable<EntriesTable['held']>,
): Promise<void> {
  await trx.updateTable('entries').set({ held }).where('id', '=', entryId).execute();
}
