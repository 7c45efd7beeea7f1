import { type Kysely, sql } from 'kysely';

/** Limits that all processes share, and links to providers that say how they were made. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  // As rate-limiter-flexible wants it. Not logged: a crash may forget the tries of the last minutes.
  `create unlogged table rate_limits (
     key varchar(255) primary key,
     points integer not null default 0,
     expire bigint)`,
  'create index rate_limits_expire on rate_limits (expire)',
  // Links made before could be made by a stranger: what their provider says about a second factor does not count.
  'alter table identities add column proved_in_browser boolean not null default false',
  `delete from sessions where proved && array['providerTwice']`,
  // Codes that were asked for before would make such a link.
  'delete from sign_in_codes where identity is not null',
  // What a session links once it is complete.
  'alter table sessions add column identity jsonb',
];
