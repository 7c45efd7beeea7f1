create table outgoing_mails (
  id uuid primary key,
  desk_id uuid not null references desks,
  ticket_id uuid,
  event_seq integer,
  letter text not null,
  facts jsonb not null,
  person_id uuid,
  address text not null,
  language text not null,
  message_id text not null unique,
  held_entry_id uuid,
  state text not null check (state in ('queued', 'sending', 'sent', 'failed')),
  attempts integer not null default 0,
  due_at timestamptz not null,
  queued_at timestamptz not null,
  -- Limits use real time, whatever the desk's clock says.
  queued_real_at timestamptz not null default now(),
  sent_at timestamptz,
  perhaps_twice boolean not null default false,
  failure text,
  subject text,
  text text,
  bytes bytea,
  -- What a letter that starts a clock says about its dates: if it is sent again, its reader was told no earlier date.
  told jsonb,
  unique (ticket_id, event_seq, letter, address)
);
create index outgoing_mails_due on outgoing_mails (due_at) where state in ('queued', 'sending');
create index outgoing_mails_ticket on outgoing_mails (ticket_id, event_seq);
create index outgoing_mails_address on outgoing_mails (address, queued_real_at);
-- New links that an address asked for within the hour.
create index outgoing_mails_links on outgoing_mails (address, queued_real_at) where letter = 'ticketLink';
-- The test mails of a desk, without reading the mails of years.
create index outgoing_mails_tests on outgoing_mails (desk_id, queued_real_at) where letter = 'testMail';
-- Whether a person was reminded today, asked for each late reminder.
create index outgoing_mails_reminders on outgoing_mails (person_id, queued_at) where letter = 'reminder';
-- The automatic letters of an hour to one mailbox, whatever `+tag` the addresses have (R3).
create index outgoing_mails_acknowledgements on outgoing_mails (
  regexp_replace(address, '^([^+@]+)[+][^@]*@', '\1@'),
  queued_real_at
) where letter in ('acknowledgement', 'followUp', 'held');

-- Letters that were not sent because the address bounced (R3). A ticket and its first letter are written in one transaction, so
-- the references are checked at its end.
create table unsent_letters (
  ticket_id uuid not null references tickets deferrable initially deferred,
  event_seq integer not null,
  person_id uuid not null references people deferrable initially deferred,
  letter text not null,
  at timestamptz not null,
  primary key (person_id, ticket_id, event_seq, letter)
);
create index unsent_letters_ticket on unsent_letters (ticket_id);

-- A desk's own relay. Without a row its letters go by the installation's relay. `secret` is sealed.
create table sending_relays (
  desk_id uuid primary key references desks on delete cascade,
  settings jsonb not null,
  secret text not null,
  version integer not null default 1
);

-- Since when, in real time, the relay in use takes no letters of the desk, and why.
create table sending_states (
  desk_id uuid primary key references desks on delete cascade,
  failing_since timestamptz,
  failure text,
  said text
);

-- `private_key` is sealed; `public_key` is what DNS must publish (RFC 6376, 3.6.1). Unused until `active`.
create table sending_signatures (
  desk_id uuid primary key references desks on delete cascade,
  domain text not null,
  selector text not null,
  algorithm text not null,
  public_key text not null,
  private_key text not null,
  active boolean not null default false,
  version integer not null default 1
);

-- The demonstration's mail when it has no relay.
create table demonstration_mails (
  id uuid primary key,
  sent_at timestamptz not null,
  envelope_from text not null,
  address text not null,
  raw bytea not null
);
create index demonstration_mails_sent on demonstration_mails (sent_at desc, id desc);
