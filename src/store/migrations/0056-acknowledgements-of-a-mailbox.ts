import { type Kysely, sql } from 'kysely';

/** The automatic letters of an hour to one mailbox are found whatever `+tag` their addresses have (R3). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index outgoing_mails_acknowledgements
    on outgoing_mails (regexp_replace(address, '^([^+@]+)[+][^@]*@', '\\1@'), queued_real_at)
    where letter in ('acknowledgement', 'followUp', 'held')`.execute(db);
}
