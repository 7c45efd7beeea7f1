import { type Kysely, sql } from 'kysely';

/** What the desk found in a mail's signatures, and what a mail says of who wrote it, for the agents who read it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  // `dkim` is null where nothing was to be asked: no signature, or the trusted MTA had checked it. `dkim_domain` signed.
  `alter table incoming_mails add column dkim text, add column dkim_domain text, add column findings jsonb`,
];
