import { type Kysely, sql } from 'kysely';

/** API tokens with scopes, expiry, last use and revocation. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  // Without scopes a token may do whatever its role may, as each did before.
  'alter table tokens add column scopes text[]',
  'alter table tokens add column expires_at timestamptz',
  'alter table tokens add column last_used_at timestamptz',
  'alter table tokens add column revoked_at timestamptz',
  'create index tokens_person on tokens (person_id)',
];
