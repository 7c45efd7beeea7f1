-- Without a desk a view is its owner's; with one the desk's staff share it. A discarded view can be restored for a moment.
create table saved_views (
  id uuid primary key,
  owner_id uuid not null references people,
  desk_id uuid references desks,
  name text not null,
  filter text not null,
  sort text not null check (sort in ('due', '-openedAt', '-changedAt')),
  position integer not null,
  changed_at timestamptz not null,
  discarded_at timestamptz
);
create index saved_views_owner on saved_views (owner_id);
create index saved_views_desk on saved_views (desk_id) where desk_id is not null;
create index saved_views_discarded on saved_views (discarded_at) where discarded_at is not null;

-- The columns that a person chose for a list. Without a row: the defaults.
create table list_columns (
  person_id uuid not null references people on delete cascade,
  list text not null,
  columns text[] not null,
  primary key (person_id, list)
);
