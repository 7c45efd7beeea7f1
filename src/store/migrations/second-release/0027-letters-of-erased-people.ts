import { type Kysely, sql } from 'kysely';

/** Letters of an event have no address after their readers were erased: two erased readers of one event are no duplicate. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table outgoing_mails drop constraint outgoing_mails_ticket_id_event_seq_letter_address_key`.execute(
    db,
  );
  await sql`create unique index outgoing_mails_once on outgoing_mails (ticket_id, event_seq, letter, address)
    where address <> ''`.execute(db);
}
