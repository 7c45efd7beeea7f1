-- The bytes are in the file storage under their hash.
create table files (
  id uuid primary key,
  sha256 text not null,
  name text not null,
  type text not null,
  bytes integer not null,
  uploader_id uuid,
  desk_id uuid,
  ticket_id uuid,
  entry_id uuid,
  created_at timestamptz not null,
  -- The virus scanner's result. Null: never scanned. Held: the scanner has not answered yet.
  scan text check (scan in ('clean', 'held', 'infected')),
  -- The malware's name, or why the scanner did not answer.
  scan_said text,
  scan_tries integer not null default 0,
  -- The next try, in real time.
  scan_due_at timestamptz
);
create index files_entry on files (entry_id) where entry_id is not null;
create index files_ticket on files (ticket_id) where ticket_id is not null;
create index files_sha256 on files (sha256);
create index files_held on files (scan_due_at) where scan = 'held';
-- Uploaded and not attached yet.
create index files_waiting on files (uploader_id) where entry_id is null;

-- The words of a file's name, found by stem and without accents.
create function file_name_words(name text) returns tsvector language sql immutable parallel safe
  return to_tsvector('belfry_fr'::regconfig, translate(name, '._-+()[]{}&,;=~#@', '                 '))
    || to_tsvector('belfry_nl'::regconfig, translate(name, '._-+()[]{}&,;=~#@', '                 '))
    || to_tsvector('belfry_de'::regconfig, translate(name, '._-+()[]{}&,;=~#@', '                 '))
    || to_tsvector('belfry_en'::regconfig, translate(name, '._-+()[]{}&,;=~#@', '                 '));
create index files_name on files using gin (file_name_words(name)) where ticket_id is not null;

-- Stored bytes are deleted only after a check, under a lock, that nothing uses them.
create table content_checks (
  id uuid primary key,
  sha256 text not null,
  due_at timestamptz not null
);
create index content_checks_due on content_checks (due_at);
create index content_checks_sha256 on content_checks (sha256);
