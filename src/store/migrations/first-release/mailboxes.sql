create table mailboxes (
  address text primary key check (address = lower(address)),
  desk_id uuid not null references desks,
  -- The desk's first mailbox is the sender of its letters.
  position serial,
  -- The language of writers about whom nothing else says it (R27).
  language text,
  -- Mail that came before then is not acknowledged.
  acknowledges_from timestamptz
);

-- Mailboxes read by IMAP. An administrator sets `settings` and the sealed `secret`; the reader writes the rest.
create table fetched_mailboxes (
  address text primary key references mailboxes on delete cascade,
  settings jsonb not null,
  secret text not null,
  version integer not null default 1,
  -- `uid_seen` counts within `uid_validity` (RFC 3501, 2.3.1.1).
  uid_validity text,
  uid_seen bigint not null default 0,
  -- Desk time: everything that came until then was saved (R19).
  read_until timestamptz,
  failing_since timestamptz,
  failure text,
  said text,
  held_by uuid,
  held_until timestamptz
);
