import { type Kysely, sql } from 'kysely';

/** Ways in and second factors. Who is signed in signs in again: an older session does not say what was proved. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  'delete from sessions',
  // `complete` is false until everything that must be proved has been: such a session opens nothing.
  `alter table sessions
     add column id uuid not null unique,
     add column complete boolean not null,
     add column proved text[] not null,
     add column proved_at timestamptz not null,
     -- The roles at sign-in: with others the session is over.
     add column authority text not null,
     add column used_at timestamptz not null,
     add column device text not null,
     add column tries smallint not null default 0`,
  `alter table accounts add column password_alone boolean not null default false`,
  // The accounts of a demonstration that is there already.
  `update accounts set password_alone = true
   where not exists (select from settings where name = 'installation' and value = '"desk"')`,

  // A code and a link of one mail. The code's hash holds the token of the browser that asked, so that the table gives no code away.
  `create table sign_in_codes (
     token_hash bytea primary key,
     link_hash bytea not null unique,
     code_hash bytea not null,
     address text not null,
     person_id uuid references people on delete cascade,
     -- What a provider said, which this proves to be the person's.
     identity jsonb,
     expires_at timestamptz not null,
     tries smallint not null default 0)`,
  'create index sign_in_codes_expires on sign_in_codes (expires_at)',
  'create index sign_in_codes_person on sign_in_codes (person_id)',

  `create table authenticators (
     person_id uuid primary key references people on delete cascade,
     secret text not null,
     -- The step of the last code taken: none is taken twice.
     last_step integer not null,
     created_at timestamptz not null,
     used_at timestamptz)`,
  `create table recovery_codes (
     person_id uuid not null references people on delete cascade,
     code_hash bytea not null,
     used_at timestamptz,
     primary key (person_id, code_hash))`,
  `create table passkeys (
     id text primary key,
     person_id uuid not null references people on delete cascade,
     public_key bytea not null,
     counter double precision not null,
     transports text[] not null,
     name text not null,
     created_at timestamptz not null,
     used_at timestamptz)`,
  'create index passkeys_person on passkeys (person_id)',

  `create table providers (
     id uuid primary key,
     position serial,
     name text not null,
     issuer text not null unique,
     client_id text not null,
     client_secret text,
     scopes text not null,
     claims jsonb not null,
     trusts_factors boolean not null,
     private_network boolean not null,
     active boolean not null,
     version integer not null default 1)`,
  // Keyed on issuer and subject: an address alone never leads to a person.
  `create table identities (
     issuer text not null,
     subject text not null,
     person_id uuid not null references people on delete cascade,
     linked_at timestamptz not null,
     used_at timestamptz,
     primary key (issuer, subject))`,
  'create index identities_person on identities (person_id)',
];
