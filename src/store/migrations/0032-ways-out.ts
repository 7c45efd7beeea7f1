import { type Kysely, sql } from 'kysely';

/** How the letters of each desk go out: by a relay of its own, signed, and whether that works. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  // Without a row a desk's letters go by the installation's relay. `secret` is sealed.
  `create table sending_relays (
     desk_id uuid primary key references desks on delete cascade,
     settings jsonb not null,
     secret text not null,
     version integer not null default 1)`,
  // Whichever relay it is: since when, in real time, it takes no letters of the desk, and why.
  `create table sending_states (
     desk_id uuid primary key references desks on delete cascade,
     failing_since timestamptz,
     failure text,
     said text)`,
  // `private_key` is sealed; `public_key` is what DNS has to tell (RFC 6376, 3.6.1). Unused until `active`.
  `create table sending_signatures (
     desk_id uuid primary key references desks on delete cascade,
     domain text not null,
     selector text not null,
     algorithm text not null,
     public_key text not null,
     private_key text not null,
     active boolean not null default false,
     version integer not null default 1)`,
  // The address as the envelope has it, where that is not the mailbox itself but one for bounces of a letter.
  'alter table incoming_mails add column envelope_to text',
];
