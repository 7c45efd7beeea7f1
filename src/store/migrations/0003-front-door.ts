import { type Kysely, sql } from 'kysely';

/** What the public sees: forms with versions, articles, announcements, a fuller directory, and drafts of the contact form. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  // R8's cap and the desk's own look are settings like the others.
  `update desks set settings = '{"editorsPerSiteMax": 3, "look": {"accent": null, "logo": null}}'::jsonb || settings`,

  // Forms are data. A version is never changed: a ticket keeps the one it was asked with.
  `create table form_versions (
     id uuid primary key,
     desk_id uuid not null references desks,
     kind text not null check (kind in ('incident', 'request', 'question', 'complaint')),
     version integer not null,
     definition jsonb not null,
     published_at timestamptz not null,
     published_by uuid references people,
     unique (desk_id, kind, version))`,
  // Each change gives a draft another revision: who did not see the last one is told so, and overwrites nothing.
  `create table form_drafts (
     desk_id uuid not null references desks,
     kind text not null,
     definition jsonb not null,
     revision uuid not null,
     changed_at timestamptz not null,
     changed_by uuid references people,
     primary key (desk_id, kind))`,
  `create table ticket_forms (
     ticket_id uuid primary key,
     desk_id uuid not null,
     form_version_id uuid not null references form_versions,
     answers jsonb)`,
  'create index ticket_forms_version on ticket_forms (form_version_id)',
  `create table asked_questions (
     entry_id uuid primary key,
     desk_id uuid not null,
     ticket_id uuid not null,
     form_version_id uuid not null references form_versions,
     question_ids text[] not null,
     answered_at timestamptz)`,
  'create index asked_questions_ticket on asked_questions (ticket_id)',

  // What someone has typed into the contact form and not sent yet: found by a cookie alone, gone after a week of real time.
  `create table contact_drafts (
     token_hash bytea primary key,
     id uuid not null unique,
     desk_id uuid not null references desks,
     state jsonb not null,
     changed_at timestamptz not null,
     expires_at timestamptz not null)`,
  'create index contact_drafts_expire on contact_drafts (expires_at)',

  // Articles in four languages, found by stems and without accents.
  `create table articles (
     id uuid primary key,
     desk_id uuid not null references desks,
     state text not null check (state in ('draft', 'published')),
     version integer not null default 1,
     created_at timestamptz not null,
     changed_at timestamptz not null,
     changed_by uuid references people,
     published_at timestamptz)`,
  'create index articles_desk on articles (desk_id, state)',
  `create table article_texts (
     article_id uuid not null references articles on delete cascade,
     desk_id uuid not null,
     language text not null check (language in ('fr', 'nl', 'de', 'en')),
     title text not null,
     body text not null,
     search tsvector not null,
     -- The title in small letters without accents, where a typing slip is looked for.
     plain_title text not null,
     primary key (article_id, language))`,
  'create index article_texts_search on article_texts using gin (search)',
  `create table article_days (
     article_id uuid not null references articles on delete cascade,
     desk_id uuid not null,
     day date not null,
     read integer not null default 0,
     solved integer not null default 0,
     primary key (article_id, day))`,

  // Known incidents, in desk time. Without an end they last until an agent ends them.
  `create table announcements (
     id uuid primary key,
     desk_id uuid not null references desks,
     site_id uuid references sites,
     titles jsonb not null,
     texts jsonb not null,
     from_at timestamptz not null,
     until_at timestamptz,
     created_at timestamptz not null,
     changed_at timestamptz not null,
     changed_by uuid references people)`,
  'create index announcements_desk on announcements (desk_id, from_at desc)',

  // The directory: which languages an organisation writes in, further names of a site, shared mailboxes.
  `alter table organisations add column languages text[] not null default '{fr,nl,de,en}'`,
  `alter table sites add column other_names text[] not null default '{}'`,
  'alter table people add column shared_mailbox boolean not null default false',
  `alter table entitlements add column since timestamptz`,
  // Strangers who were pointed to an administration: how many a day, never who.
  `create table referred_visits (
     desk_id uuid not null references desks,
     day date not null,
     site_number text not null default '',
     visits integer not null,
     primary key (desk_id, day, site_number))`,

  // What the virus scanner said: null was never scanned, held waits for an answer. `scan_said` is the malware's name, or
  // why there was no answer; the next try is due in real time.
  `alter table files add column scan text check (scan in ('clean', 'held', 'infected')),
     add column scan_said text,
     add column scan_tries integer not null default 0,
     add column scan_due_at timestamptz`,
  `create index files_held on files (scan_due_at) where scan = 'held'`,

  // A desk's own logo.
  `create table logos (
     desk_id uuid primary key references desks,
     type text not null,
     bytes bytea not null)`,
];
