create table calendars (
  id text primary key,
  names jsonb not null,
  rules jsonb not null,
  -- The years whose bridge days are decided, even if there are none (R17). Null: a calendar without bridge days.
  decided_years integer[]
);

create table desks (
  id uuid primary key,
  prefix text not null unique check (prefix ~ '^[A-Z]{2,8}$'),
  calendar_id text not null references calendars,
  settings jsonb not null,
  position serial,
  -- Real time: the desk's days or hours changed then, and the dates of its tickets wait to be counted again.
  recount_asked_at timestamptz
);

create table logos (
  desk_id uuid primary key references desks,
  type text not null,
  bytes bytea not null
);

-- Settings of the installation.
create table settings (
  name text primary key,
  value jsonb not null
);
