import { type Kysely, sql } from 'kysely';

/** Mailboxes that the desk reads by IMAP, and what each mailbox says of the letters to its writers. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  // The language of whom nothing else tells (R27), and the instant before which nothing is acknowledged.
  'alter table mailboxes add column language text',
  'alter table mailboxes add column acknowledges_from timestamptz',
  // `settings` and the sealed `secret` are an administrator's; all else is what the reader remembers. `uid_seen` counts
  // within `uid_validity` alone (RFC 3501, 2.3.1.1). Until `read_until`, in desk time, everything that came was kept (R19).
  `create table fetched_mailboxes (
     address text primary key references mailboxes on delete cascade,
     settings jsonb not null,
     secret text not null,
     version integer not null default 1,
     uid_validity text,
     uid_seen bigint not null default 0,
     read_until timestamptz,
     failing_since timestamptz,
     failure text,
     said text,
     held_by uuid,
     held_until timestamptz)`,
];
