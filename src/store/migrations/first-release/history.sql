create function refuse_change() returns trigger language plpgsql as $$
     begin raise exception 'The history cannot be edited: % of table % is refused.', tg_op, tg_table_name; end $$;

create table events (
  ticket_id uuid not null,
  seq integer not null,
  desk_id uuid not null,
  id uuid not null,
  type text not null,
  version smallint not null,
  at timestamptz not null,
  by_role text not null,
  by_person uuid,
  data jsonb not null,
  hash bytea not null,
  primary key (ticket_id, seq)
);
create trigger events_are_append_only before update or delete on events
  for each row execute function refuse_change();
create trigger events_are_not_truncated before truncate on events
  for each statement execute function refuse_change();

-- R25: who granted, changed and read what. Ids, figures and fixed words only: people are named by id, so that erasing a person
-- changes no row. No references: what was deleted keeps its history.
create table audit_entries (
  id uuid primary key,
  at timestamptz not null,
  by_role text not null,
  by_person uuid,
  act text not null,
  subject_kind text not null,
  subject_id text,
  desk_id uuid,
  organisation_id uuid,
  site_id uuid,
  person_id uuid,
  data jsonb not null
);
create index audit_entries_desk on audit_entries (desk_id, id desc);
create index audit_entries_organisation on audit_entries (organisation_id, id desc) where organisation_id is not null;
create index audit_entries_site on audit_entries (site_id, id desc) where site_id is not null;
create index audit_entries_person on audit_entries (person_id, id desc) where person_id is not null;
create index audit_entries_by_person on audit_entries (by_person, id desc) where by_person is not null;
create index audit_entries_act on audit_entries (act, id desc);
create trigger audit_entries_are_append_only before update or delete on audit_entries
  for each row execute function refuse_change();
create trigger audit_entries_are_not_truncated before truncate on audit_entries
  for each statement execute function refuse_change();

-- Where a chain without a key ends (decision 0036). Written once, when the key is created.
create table plain_prefixes (
  ticket_id uuid primary key,
  desk_id uuid not null,
  seq integer not null,
  mac bytea not null
);
create trigger plain_prefixes_are_append_only before update or delete on plain_prefixes
  for each row execute function refuse_change();
create trigger plain_prefixes_are_not_truncated before truncate on plain_prefixes
  for each statement execute function refuse_change();

-- The audit trail in an order without gaps.
create table audit_links (
  place bigint primary key,
  entry_id uuid not null unique,
  hash bytea not null
);
create trigger audit_links_are_append_only before update or delete on audit_links
  for each row execute function refuse_change();
create trigger audit_links_are_not_truncated before truncate on audit_links
  for each statement execute function refuse_change();

create table anchors (
  number integer primary key,
  taken_at timestamptz not null,
  audit_place bigint not null,
  tickets integer not null,
  hash bytea not null
);
create trigger anchors_are_append_only before update or delete on anchors
  for each row execute function refuse_change();
create trigger anchors_are_not_truncated before truncate on anchors
  for each statement execute function refuse_change();

-- The last event of each ticket when an anchor was taken. Only tickets that changed since the previous anchor.
create table anchored_heads (
  anchor integer not null,
  ticket_id uuid not null,
  desk_id uuid not null,
  seq integer not null,
  primary key (anchor, ticket_id)
);
create index anchored_heads_ticket on anchored_heads (ticket_id, seq);
create trigger anchored_heads_are_append_only before update or delete on anchored_heads
  for each row execute function refuse_change();
create trigger anchored_heads_are_not_truncated before truncate on anchored_heads
  for each statement execute function refuse_change();

-- Results of verifying the history.
create table proofs (
  id uuid primary key,
  asked_at timestamptz not null,
  asked_by uuid,
  finished_at timestamptz,
  tickets_to_check integer not null,
  tickets integer not null,
  events integer not null,
  audit_entries integer not null,
  anchors integer not null,
  broken text
);
create index proofs_asked on proofs (asked_at desc);
