import { type Kysely, sql } from 'kysely';

/** Views that agents make, the columns that they choose, and what searching for the names of files asks. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

/** What stands between the words of a file's name. */
const signs = `._-+()[]{}&,;=~#@`;

const nameWords = ['fr', 'nl', 'de', 'en']
  .map(
    (language) =>
      `to_tsvector('belfry_${language}'::regconfig, translate(name, '${signs}', '${' '.repeat(signs.length)}'))`,
  )
  .join(' || ');

/** As ticket-lists.ts orders what is due. */
const inDueOrder = 'due_rank, due_at, (complete is not true), id';

const statements = [
  // A name without a desk is its owner's alone; with one it is shared with the desk's staff. Gone for a moment before it is gone.
  `create table saved_views (
     id uuid primary key,
     owner_id uuid not null references people,
     desk_id uuid references desks,
     name text not null,
     filter text not null,
     sort text not null check (sort in ('due', '-openedAt', '-changedAt')),
     position integer not null,
     changed_at timestamptz not null,
     discarded_at timestamptz)`,
  'create index saved_views_owner on saved_views (owner_id)',
  'create index saved_views_desk on saved_views (desk_id) where desk_id is not null',
  'create index saved_views_discarded on saved_views (discarded_at) where discarded_at is not null',
  // Which columns a person sees in a list; no row is the usual ones.
  `create table list_columns (
     person_id uuid not null references people on delete cascade,
     list text not null,
     columns text[] not null,
     primary key (person_id, list))`,

  // Names of files, found by stems and without accents.
  `create function file_name_words(name text) returns tsvector language sql immutable parallel safe
     return ${nameWords}`,
  'create index files_name on files using gin (file_name_words(name)) where ticket_id is not null',

  // What is rare is found at once, and not by walking past everything else.
  `create index tickets_site_due on tickets (site_id, ${inDueOrder}) where due_rank < 9`,
  `create index tickets_organisation_due on tickets (organisation_id, ${inDueOrder}) where due_rank < 9`,
  'create index tickets_assignee_changed on tickets (assignee_id, changed_at desc, id desc) where assignee_id is not null',
  'create index tickets_team_changed on tickets (team_id, changed_at desc, id desc) where team_id is not null',
  'create index tickets_desk_changed on tickets (desk_id, changed_at desc, id desc)',
  'create index tickets_desk_kind on tickets (desk_id, kind)',
  'create index tickets_desk_channel on tickets (desk_id, channel)',
  'create index tickets_desk_language on tickets (desk_id, language)',
  `create index tickets_desk_priority on tickets (desk_id, priority) where priority <> 'normal'`,
  `create index tickets_held on tickets (desk_id, ${inDueOrder}) where held_ids <> '{}'`,
  'create index tickets_mail_failed on tickets (desk_id) where mail_failed',
];
