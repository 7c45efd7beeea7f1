import { type Kysely, sql } from 'kysely';

/** Teams of a desk, who is in them, and which of them has a ticket. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  // A team that was dissolved stays: the record of its tickets names it.
  `create table teams (
     id uuid primary key,
     desk_id uuid not null references desks,
     name text not null,
     dissolved_at timestamptz)`,
  'create unique index teams_name on teams (desk_id, lower(name)) where dissolved_at is null',
  `create table team_members (
     team_id uuid not null references teams,
     desk_id uuid not null,
     person_id uuid not null references people,
     primary key (team_id, person_id))`,
  'create index team_members_person on team_members (person_id)',
  'alter table tickets add column team_id uuid references teams',
  `create index tickets_team on tickets (team_id, due_rank, due_at, (complete is not true), id)
     where team_id is not null and due_rank < 9`,
];
