import { type Kysely, sql } from 'kysely';

/** One person with two addresses, who was two: brought together by themselves, and parted once if it was a mistake. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table address_claims (
     person_id uuid primary key references people on delete cascade,
     address text not null check (address = lower(address)),
     code_hash bytea not null,
     expires_at timestamptz not null,
     tries smallint not null default 0)`,

  `create table person_merges (
     id uuid primary key,
     kept_id uuid not null references people,
     merged_id uuid not null references people,
     at timestamptz not null,
     addresses text[] not null,
     -- What the merged person was entitled to, and what it replaced.
     entitlements jsonb not null,
     parted_at timestamptz)`,
  'create index person_merges_kept on person_merges (kept_id, at desc)',
  'create unique index person_merges_merged on person_merges (merged_id) where parted_at is null',
];
