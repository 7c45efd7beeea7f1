import { type Kysely, sql } from 'kysely';

/** Who opened the page of one ticket by a mail's link: each mail once, and for a short time. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  // No reference to the mail: its link stays used when the mail itself is no longer kept.
  `create table ticket_sessions (
     token_hash bytea primary key,
     mail_id uuid not null unique,
     ticket_id uuid not null references tickets on delete cascade,
     desk_id uuid not null,
     person_id uuid not null references people,
     created_at timestamptz not null,
     expires_at timestamptz not null)`,
  'create index ticket_sessions_person on ticket_sessions (person_id)',
  'create index ticket_sessions_created on ticket_sessions (created_at)',
  // How many new links an address asked for within the hour.
  `create index outgoing_mails_links on outgoing_mails (address, queued_real_at) where letter = 'ticketLink'`,
];
