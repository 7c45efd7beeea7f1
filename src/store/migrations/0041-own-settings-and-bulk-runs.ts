import { type Kysely, sql } from 'kysely';

/** How each agent wants the console, who stands in for them while they are away, and what is done to many tickets at once. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  // A row only for who has chosen something. `signatures` by language; `keys` by command.
  `create table staff_settings (
     person_id uuid primary key references people on delete cascade,
     language text,
     density text not null default 'dense',
     signatures jsonb not null default '{}',
     urgent_notification boolean not null default true,
     urgent_sound boolean not null default true,
     call_notification boolean not null default true,
     call_sound boolean not null default true,
     keys_off boolean not null default false,
     keys jsonb not null default '{}',
     absent_from date,
     absent_until date,
     deputy_id uuid references people on delete set null,
     check ((absent_from is null) = (absent_until is null)),
     check (absent_until >= absent_from))`,
  'create index staff_settings_deputy on staff_settings (deputy_id) where deputy_id is not null',
  // `act` says what is done, with what its person wrote for it; the words go with the run.
  `create table bulk_runs (
     id uuid primary key,
     person_id uuid not null references people on delete cascade,
     act jsonb not null,
     undoes uuid references bulk_runs on delete cascade,
     begun_at timestamptz not null,
     ended_at timestamptz)`,
  'create index bulk_runs_person on bulk_runs (person_id, begun_at)',
  'create index bulk_runs_begun on bulk_runs (begun_at)',
  'create index bulk_runs_undoes on bulk_runs (undoes) where undoes is not null',
  // `outcome` is null until its turn, then 'done', 'same' (nothing to change), 'missing' or the name of a refusal.
  `create table bulk_tickets (
     run_id uuid not null references bulk_runs on delete cascade,
     place integer not null,
     ticket_id uuid not null references tickets on delete cascade,
     number text not null,
     outcome text,
     before jsonb,
     primary key (run_id, place))`,
  'create index bulk_tickets_ticket on bulk_tickets (ticket_id)',
  'create index bulk_tickets_waiting on bulk_tickets (run_id, place) where outcome is null',
];
