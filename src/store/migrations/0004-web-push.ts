import { type Kysely, sql } from 'kysely';

/** Browsers that asked for notifications. A row is deleted at sign-out and when its push service no longer knows the browser. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table push_subscriptions (
      id uuid primary key,
      person_id uuid not null references people,
      session_id uuid not null,
      endpoint text not null unique,
      p256dh text not null,
      auth text not null,
      kinds text[] not null,
      details boolean not null,
      language text not null,
      device text not null,
      created_at timestamptz not null
    )`.execute(db);
  await sql`create index push_subscriptions_person on push_subscriptions (person_id)`.execute(db);
  await sql`create index push_subscriptions_session on push_subscriptions (session_id)`.execute(db);
}
