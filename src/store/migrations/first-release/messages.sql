create table texts (
  id uuid primary key,
  desk_id uuid not null,
  ticket_id uuid not null,
  author_id uuid,
  text text,
  whole text,
  items text[],
  salt bytea,
  internal boolean not null,
  search tsvector,
  html text
);
create index texts_ticket on texts (ticket_id);
create index texts_author on texts (author_id) where author_id is not null;
create index texts_search on texts using gin (search);

create table entries (
  id uuid primary key,
  desk_id uuid not null,
  ticket_id uuid not null,
  seq integer not null,
  kind text not null check (kind in ('message', 'note', 'call')),
  direction text check (direction in ('in', 'out')),
  at timestamptz not null,
  by_role text not null,
  by_person uuid,
  text_id uuid not null,
  held text check (held in ('held', 'accepted', 'dismissed')),
  automatic boolean not null,
  mail_id uuid,
  -- The proof of the sender (R3).
  proved_by text check (proved_by in ('signIn', 'link', 'signedReply', 'dkim', 'spf'))
);
create index entries_ticket on entries (ticket_id, seq);
-- Texts that requesters do not find.
create index entries_held on entries (text_id) where held in ('held', 'dismissed');
-- Whether other entries came by the same mail, because a passage was split off.
create index entries_mail on entries (mail_id) where mail_id is not null;

-- `file_ids` keeps the draft's files from being deleted. Each change sets another `revision`.
create table message_drafts (
  person_id uuid not null references people,
  ticket_id uuid not null references tickets on delete cascade,
  tab text not null,
  content jsonb not null,
  file_ids uuid[] not null default '{}',
  revision uuid not null,
  saved_at timestamptz not null,
  primary key (ticket_id, person_id, tab)
);
create index message_drafts_person on message_drafts (person_id);

-- Messages within their ten seconds of real time. The row is kept for a day, so that no message is sent twice.
create table pending_messages (
  id uuid primary key,
  ticket_id uuid not null references tickets on delete cascade,
  person_id uuid not null references people,
  intent text not null,
  content jsonb,
  file_ids uuid[] not null default '{}',
  state text not null,
  held_at timestamptz not null,
  due_at timestamptz not null,
  refusal text,
  -- The ticket's version when actions were held back with their message: later changes by others are not overwritten.
  seen_version integer
);
create index pending_messages_ticket on pending_messages (ticket_id) where state in ('waiting', 'refused');
create index pending_messages_person on pending_messages (person_id) where state in ('waiting', 'refused');
create index pending_messages_due on pending_messages (due_at) where state = 'waiting';
create index pending_messages_held on pending_messages (held_at);
