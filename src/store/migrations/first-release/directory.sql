create table organisations (
  id uuid primary key,
  names jsonb not null,
  contact jsonb not null,
  mail_domains text[] not null default '{}',
  -- The languages that the organisation writes in.
  languages text[] not null default '{fr,nl,de,en}'
);

create table sites (
  id uuid primary key,
  number text not null unique check (number ~ '^[0-9]{4}$'),
  name text not null,
  addresses text[] not null default '{}',
  organisation_id uuid references organisations,
  other_names text[] not null default '{}'
);
create index sites_organisation on sites (organisation_id);

-- The file of a trial import, one per person, until it is imported or an hour of real time has passed.
create table directory_imports (
  person_id uuid primary key references people on delete cascade,
  id uuid not null,
  kind text not null,
  content text not null,
  plan_hash bytea not null,
  created_at timestamptz not null
);

-- How many visitors per day were referred to an administration. Nothing says who they were.
create table referred_visits (
  desk_id uuid not null references desks,
  day date not null,
  site_number text not null default '',
  visits integer not null,
  primary key (desk_id, day, site_number)
);
