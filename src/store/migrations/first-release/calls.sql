-- `external_id` is the name that the telephone system gives a call. The state of a call follows from its times
-- (domain/calls/phone-call.ts).
create table phone_calls (
  id uuid primary key,
  desk_id uuid not null references desks,
  external_id text,
  line text,
  language text not null,
  direction text not null,
  number text,
  person_id uuid references people,
  rang_at timestamptz not null,
  answered_at timestamptz,
  answered_by uuid references people,
  ended_at timestamptz,
  outside_hours boolean not null,
  notes text not null default '',
  ticket_id uuid references tickets,
  settled_at timestamptz,
  call_back_due_at timestamptz,
  call_back_by uuid references people,
  call_back_done_at timestamptz,
  call_back_done_by uuid references people,
  answers_id uuid references phone_calls on delete set null,
  -- The agent for whom it rings, and the deputy if that agent is away.
  called_id uuid references people on delete set null,
  deputy_id uuid references people on delete set null,
  unique (desk_id, external_id)
);
create index phone_calls_log on phone_calls (desk_id, rang_at desc, id desc);
create index phone_calls_missed on phone_calls (desk_id, rang_at desc, id desc) where answered_at is null;
create index phone_calls_rang on phone_calls using brin (rang_at);
create index phone_calls_of_agent on phone_calls (answered_by, rang_at desc, id desc) where answered_by is not null;
create index phone_calls_in_hand on phone_calls (answered_by) where settled_at is null and answered_by is not null;
create index phone_calls_ringing on phone_calls (desk_id, rang_at) where answered_at is null and ended_at is null;
create index phone_calls_call_back on phone_calls (desk_id, call_back_due_at)
  where call_back_due_at is not null and call_back_done_at is null;
create index phone_calls_person on phone_calls (person_id) where person_id is not null;
create index phone_calls_number on phone_calls (number) where number is not null;
create index phone_calls_ticket on phone_calls (ticket_id) where ticket_id is not null;
create index phone_calls_answers on phone_calls (answers_id) where answers_id is not null;
create index phone_calls_called on phone_calls (called_id) where called_id is not null;
create index phone_calls_deputy on phone_calls (deputy_id) where deputy_id is not null;
