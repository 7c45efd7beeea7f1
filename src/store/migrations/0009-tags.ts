import { type Kysely, sql } from 'kysely';

/** The tags of each desk, and of each ticket. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table tags (
      id uuid primary key,
      desk_id uuid not null references desks on delete cascade,
      name text not null,
      synonyms text[] not null,
      -- Name and synonyms in lower case without accents, the name first.
      keys text[] not null,
      colour text not null,
      retired_at timestamptz,
      merged_into uuid references tags,
      -- The tag at the end of its merges; itself without any.
      stands_for uuid not null
    )`.execute(db);
  await sql`create unique index tags_name on tags (desk_id, (keys[1]))`.execute(db);
  await sql`
    create constraint trigger tags_revision after insert or update or delete on tags
    deferrable initially deferred for each row execute function count_revision('staff')`.execute(db);
  await sql`alter table tickets add column tag_ids uuid[] not null default '{}'`.execute(db);
  await sql`create index tickets_tags on tickets using gin (tag_ids) where tag_ids <> '{}'`.execute(db);
}
