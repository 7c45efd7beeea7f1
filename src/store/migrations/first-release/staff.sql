create table accounts (
  person_id uuid primary key references people,
  login text not null unique check (login = lower(login)),
  password_hash text,
  roles text[] not null,
  desk_ids uuid[] not null default '{}',
  -- An account of the demonstration, which needs no second factor.
  password_alone boolean not null default false
);

-- A dissolved team stays, because the history of its tickets names it.
create table teams (
  id uuid primary key,
  desk_id uuid not null references desks,
  name text not null,
  dissolved_at timestamptz
);
create unique index teams_name on teams (desk_id, lower(name)) where dissolved_at is null;

create table team_members (
  team_id uuid not null references teams,
  desk_id uuid not null,
  person_id uuid not null references people,
  primary key (team_id, person_id)
);
create index team_members_person on team_members (person_id);

-- Only agents who chose something have a row. `signatures` by language; `keys` by command.
create table staff_settings (
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
  watched_notification boolean not null default false,
  check ((absent_from is null) = (absent_until is null)),
  check (absent_until >= absent_from)
);
create index staff_settings_deputy on staff_settings (deputy_id) where deputy_id is not null;

-- The agent who got the last ticket in turn. A table of its own, so that opening a ticket never waits for an assignment.
create table assignment_turns (
  desk_id uuid primary key references desks,
  last_person_id uuid
);
