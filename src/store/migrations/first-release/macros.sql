-- Without `texts` a macro only acts; without `tab` its text is written in the open tab.
create table macros (
  id uuid primary key,
  desk_id uuid not null references desks on delete cascade,
  names jsonb not null,
  texts jsonb,
  position integer not null,
  tab text,
  acts jsonb not null,
  reasons jsonb
);
create index macros_desk on macros (desk_id, position);
