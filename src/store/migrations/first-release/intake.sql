create table incoming_mails (
  id uuid primary key,
  desk_id uuid not null references desks,
  mailbox text not null,
  fingerprint bytea not null,
  received_at timestamptz not null,
  stored_at timestamptz not null default now(),
  envelope_from text,
  message_id text,
  from_address text,
  raw bytea not null,
  outcome text check (outcome in ('opened', 'continued', 'held', 'automatic', 'refused', 'parked')),
  automatic text,
  bounce jsonb,
  ticket_id uuid,
  entry_id uuid,
  reason jsonb,
  attempts integer not null default 0,
  -- The result of checking the signatures. Null: no signature, or the trusted MTA had checked it. `dkim_domain` signed.
  dkim text,
  dkim_domain text,
  findings jsonb,
  -- The proof by an S/MIME or PGP signature, or that the mail came encrypted.
  protection text,
  -- The envelope's address if it is not the mailbox itself but one for bounces of a letter.
  envelope_to text,
  unique (desk_id, fingerprint)
);
create index incoming_mails_unread on incoming_mails (desk_id, received_at) where outcome is null;
create index incoming_mails_message_id on incoming_mails (message_id);
create index incoming_mails_from on incoming_mails (from_address, received_at desc);
create index incoming_mails_received on incoming_mails (received_at desc, id desc);
create index incoming_mails_fingerprint on incoming_mails (fingerprint);
create index incoming_mails_unplaced on incoming_mails (desk_id, received_at desc)
  where ticket_id is null and outcome in ('automatic', 'parked');
