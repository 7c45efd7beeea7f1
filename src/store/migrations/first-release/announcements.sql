-- Known incidents, in desk time. Without an end they last until an agent ends them.
create table announcements (
  id uuid primary key,
  desk_id uuid not null references desks,
  site_id uuid references sites,
  titles jsonb not null,
  texts jsonb not null,
  from_at timestamptz not null,
  until_at timestamptz,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  changed_by uuid references people,
  -- When people who chose so were told, once, at its beginning.
  told_at timestamptz
);
create index announcements_desk on announcements (desk_id, from_at desc);
-- Current announcements, without reading the years before.
create index announcements_until on announcements (desk_id, until_at);
create index announcements_to_tell on announcements (from_at) where told_at is null;
