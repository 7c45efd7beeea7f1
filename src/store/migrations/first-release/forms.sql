-- A version never changes: a ticket keeps the form that it was asked with.
create table form_versions (
  id uuid primary key,
  desk_id uuid not null references desks,
  kind text not null check (kind in ('incident', 'request', 'question', 'complaint')),
  version integer not null,
  definition jsonb not null,
  published_at timestamptz not null,
  published_by uuid references people,
  unique (desk_id, kind, version)
);

-- Each change sets another `revision`, so that nobody overwrites a change that they did not see.
create table form_drafts (
  desk_id uuid not null references desks,
  kind text not null,
  definition jsonb not null,
  revision uuid not null,
  changed_at timestamptz not null,
  changed_by uuid references people,
  primary key (desk_id, kind)
);

create table ticket_forms (
  ticket_id uuid primary key,
  desk_id uuid not null,
  form_version_id uuid not null references form_versions,
  answers jsonb
);
create index ticket_forms_version on ticket_forms (form_version_id);

create table asked_questions (
  entry_id uuid primary key,
  desk_id uuid not null,
  ticket_id uuid not null,
  form_version_id uuid not null references form_versions,
  question_ids text[] not null,
  answered_at timestamptz
);
create index asked_questions_ticket on asked_questions (ticket_id);

-- Answers typed into the contact form and not sent yet. Only a cookie finds it; deleted after a week of real time.
create table contact_drafts (
  token_hash bytea primary key,
  id uuid not null unique,
  desk_id uuid not null references desks,
  state jsonb not null,
  changed_at timestamptz not null,
  expires_at timestamptz not null
);
create index contact_drafts_expire on contact_drafts (expires_at);

-- Forms that were sent, so that none opens two tickets.
create table submissions (
  id uuid primary key,
  ticket_id uuid not null,
  created_at timestamptz not null
);
