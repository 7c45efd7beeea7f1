import { type Kysely, sql } from 'kysely';

/** Who looks at a ticket now, who watches it, who was mentioned on it, and whose turn it is to get the next one. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  // Real time, and gone within half a minute: what a crash loses is said again by the next look.
  `create unlogged table presences (
     ticket_id uuid not null references tickets on delete cascade,
     person_id uuid not null references people,
     tab text not null,
     writing boolean not null,
     seen_at timestamptz not null,
     primary key (ticket_id, person_id, tab))`,
  'create index presences_seen on presences (seen_at)',
  `create table watches (
     ticket_id uuid not null references tickets on delete cascade,
     person_id uuid not null references people,
     since timestamptz not null,
     primary key (ticket_id, person_id))`,
  'create index watches_person on watches (person_id)',
  // One row a note and person; the ticket stands on their list until they have looked.
  `create table mentions (
     entry_id uuid not null,
     person_id uuid not null references people,
     ticket_id uuid not null references tickets on delete cascade,
     at timestamptz not null,
     looked_at timestamptz,
     primary key (entry_id, person_id))`,
  'create index mentions_unseen on mentions (person_id, ticket_id) where looked_at is null',
  // Who got the last ticket in turn. A row of its own, so that whoever opens a ticket never waits for who assigns one.
  `create table assignment_turns (
     desk_id uuid primary key references desks,
     last_person_id uuid)`,
  `alter table notification_choices
     add column given boolean not null default true,
     add column mentioned boolean not null default true,
     add column watched boolean not null default true`,
];
