-- One action on many tickets. `act` holds the action and what its person wrote; it is deleted with the run.
create table bulk_runs (
  id uuid primary key,
  person_id uuid not null references people on delete cascade,
  act jsonb not null,
  undoes uuid references bulk_runs on delete cascade,
  begun_at timestamptz not null,
  ended_at timestamptz
);
create index bulk_runs_person on bulk_runs (person_id, begun_at);
create index bulk_runs_begun on bulk_runs (begun_at);
create index bulk_runs_undoes on bulk_runs (undoes) where undoes is not null;

-- `outcome` is null until the ticket's turn, then 'done', 'same' (nothing to change), 'missing' or the name of a refusal.
create table bulk_tickets (
  run_id uuid not null references bulk_runs on delete cascade,
  place integer not null,
  ticket_id uuid not null references tickets on delete cascade,
  number text not null,
  outcome text,
  before jsonb,
  primary key (run_id, place)
);
create index bulk_tickets_ticket on bulk_tickets (ticket_id);
create index bulk_tickets_waiting on bulk_tickets (run_id, place) where outcome is null;
