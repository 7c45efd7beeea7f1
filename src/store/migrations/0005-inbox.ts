import { type Kysely, sql } from 'kysely';

/** One row per person and event that concerns them. It replaces the mentions, which had the same mark of having been seen. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table news (
      person_id uuid not null references people,
      ticket_id uuid not null references tickets on delete cascade,
      -- The number of the event.
      seq integer not null,
      desk_id uuid not null,
      kind text not null,
      -- What happened, if the kind does not say so.
      event text,
      -- The note that mentions them.
      entry_id uuid,
      by_person uuid references people,
      at timestamptz not null,
      read_at timestamptz,
      primary key (person_id, ticket_id, seq)
    )`.execute(db);
  await sql`create index news_person on news (person_id, at desc, ticket_id, seq)`.execute(db);
  await sql`create index news_unread on news (person_id, ticket_id) where read_at is null`.execute(db);
  await sql`create index news_ticket on news (ticket_id)`.execute(db);
  await sql`create index news_read on news (read_at) where read_at is not null`.execute(db);
  await sql`create index news_author on news (by_person) where by_person is not null`.execute(db);
  await sql`
    insert into news (person_id, ticket_id, seq, desk_id, kind, entry_id, by_person, at, read_at)
    select mentions.person_id, mentions.ticket_id, entries.seq, entries.desk_id, 'mentioned', entry_id, by_person, mentions.at, looked_at
    from mentions join entries on entries.id = entry_id`.execute(db);
  await sql`drop table mentions`.execute(db);
}
