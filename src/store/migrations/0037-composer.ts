import { type Kysely, sql } from 'kysely';

/** What an agent writes: how it looks, drafts of it, messages that wait for their moment, and texts that a desk has ready. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  'alter table texts add column html text',
  // Files are by id: a draft keeps them from being given up. `revision` is another one with each change.
  `create table message_drafts (
     person_id uuid not null references people,
     ticket_id uuid not null references tickets on delete cascade,
     tab text not null,
     content jsonb not null,
     file_ids uuid[] not null default '{}',
     revision uuid not null,
     saved_at timestamptz not null,
     primary key (ticket_id, person_id, tab))`,
  'create index message_drafts_person on message_drafts (person_id)',
  // Messages within their ten seconds, in real time; what became of them is kept a day, so that none is sent twice.
  `create table pending_messages (
     id uuid primary key,
     ticket_id uuid not null references tickets on delete cascade,
     person_id uuid not null references people,
     intent text not null,
     content jsonb,
     file_ids uuid[] not null default '{}',
     state text not null,
     held_at timestamptz not null,
     due_at timestamptz not null,
     refusal text)`,
  `create index pending_messages_ticket on pending_messages (ticket_id) where state in ('waiting', 'refused')`,
  `create index pending_messages_person on pending_messages (person_id) where state in ('waiting', 'refused')`,
  `create index pending_messages_due on pending_messages (due_at) where state = 'waiting'`,
  'create index pending_messages_held on pending_messages (held_at)',
  `create table text_blocks (
     id uuid primary key,
     desk_id uuid not null references desks on delete cascade,
     names jsonb not null,
     texts jsonb not null)`,
  'create index text_blocks_desk on text_blocks (desk_id, id)',
];
