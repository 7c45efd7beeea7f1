create table people (
  id uuid primary key,
  name text,
  phone text,
  language text,
  anonymous boolean not null default false,
  erased_at timestamptz,
  shared_mailbox boolean not null default false,
  -- The ticket of the unproved contact that the name came with, or the person's own id if it opened none. Such a name greets
  -- nobody (R3).
  name_from uuid
);
create index people_phone on people (phone) where phone is not null;
-- Finds a part of a name.
create index people_name on people using gin (name gin_trgm_ops);

create table addresses (
  address text primary key check (address = lower(address)),
  person_id uuid not null references people,
  proved_at timestamptz,
  bounced_at timestamptz,
  -- Since when an address that bounced takes mail again (R3).
  reachable_at timestamptz
);
create index addresses_person on addresses (person_id);
-- Finds a part of an address.
create index addresses_pieces on addresses using gin (address gin_trgm_ops);

-- A second address that a person says is theirs, until the code that was sent to it proves it.
create table address_claims (
  person_id uuid primary key references people on delete cascade,
  address text not null check (address = lower(address)),
  code_hash bytea not null,
  expires_at timestamptz not null,
  tries smallint not null default 0
);

-- Two records of one person, merged by that person. A merge can be undone once.
create table person_merges (
  id uuid primary key,
  kept_id uuid not null references people,
  merged_id uuid not null references people,
  at timestamptz not null,
  addresses text[] not null,
  -- The entitlements of the merged person, and those that they replaced.
  entitlements jsonb not null,
  parted_at timestamptz
);
create index person_merges_kept on person_merges (kept_id, at desc);
create unique index person_merges_merged on person_merges (merged_id) where parted_at is null;

-- Requests to be erased (GDPR, article 17). `words` are the requester's, `reason` the administrator's; erasing deletes both.
create table erasure_requests (
  id uuid primary key,
  person_id uuid not null references people,
  state text not null,
  words text,
  asked_at timestamptz not null,
  -- An answer is due by then.
  due_at timestamptz not null,
  decided_at timestamptz,
  reason text
);
-- One open request per person.
create unique index erasure_requests_waiting on erasure_requests (person_id) where state = 'waiting';
create index erasure_requests_person on erasure_requests (person_id, asked_at desc);
create index erasure_requests_due on erasure_requests (due_at) where state = 'waiting';

-- Mails that a person chose beyond those that the desk must send. Without a row the defaults apply.
create table notification_choices (
  person_id uuid primary key references people,
  colleagues boolean not null,
  organisation_tickets text not null,
  reviews boolean not null,
  announcements boolean not null,
  -- A digest lists the tickets that were opened after `digest_from`, and is sent at `digest_at`.
  digest_from timestamptz,
  digest_at timestamptz,
  given boolean not null default true,
  mentioned boolean not null default true,
  watched boolean not null default true
);
create index notification_choices_digest on notification_choices (digest_at) where digest_at is not null;
create index notification_choices_announcements on notification_choices (person_id) where announcements;
