import { type Kysely, sql } from 'kysely';

/** How the targets of each ticket stand, when their next step fires, and every reaction that was answered, for the figures. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `alter table tickets
     add column targets jsonb,
     add column escalation_at timestamptz,
     add column impact text,
     add column urgency_level text`,
  'create index tickets_escalation on tickets (escalation_at, id) where escalation_at is not null',
  // Reactions that wait: few of many tickets.
  'create index tickets_reaction on tickets (desk_id, reaction_at) where reaction_at is not null',
  // `due_at` is none where the desk had no such target then. Named by the event that answered.
  `create table answered_reactions (
     ticket_id uuid not null references tickets on delete cascade,
     seq integer not null,
     desk_id uuid not null,
     reaction_at timestamptz not null,
     answered_at timestamptz not null,
     due_at timestamptz,
     primary key (ticket_id, seq))`,
  'create index answered_reactions_desk on answered_reactions (desk_id, reaction_at)',
];
