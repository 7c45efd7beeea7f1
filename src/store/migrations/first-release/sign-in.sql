create table sessions (
  token_hash bytea primary key,
  person_id uuid not null references people,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  id uuid not null unique,
  -- False until everything required has been proved. Until then the session gives access to nothing.
  complete boolean not null,
  proved text[] not null,
  proved_at timestamptz not null,
  -- The roles at sign-in. The session ends when they change.
  authority text not null,
  used_at timestamptz not null,
  device text not null,
  tries smallint not null default 0,
  -- Linked to the person when the session is complete.
  identity jsonb
);
create index sessions_person on sessions (person_id);

create table sign_in_links (
  token_hash bytea primary key,
  person_id uuid not null references people,
  expires_at timestamptz not null,
  used_at timestamptz
);

-- A code and a link sent in one mail. The code's hash includes the browser's token, so that this table does not reveal the code.
create table sign_in_codes (
  token_hash bytea primary key,
  link_hash bytea not null unique,
  code_hash bytea not null,
  address text not null,
  person_id uuid references people on delete cascade,
  -- What a provider said; the code proves that it belongs to the person.
  identity jsonb,
  expires_at timestamptz not null,
  tries smallint not null default 0
);
create index sign_in_codes_expires on sign_in_codes (expires_at);
create index sign_in_codes_person on sign_in_codes (person_id);

create table authenticators (
  person_id uuid primary key references people on delete cascade,
  secret text not null,
  -- The time step of the last accepted code: no code is accepted twice.
  last_step integer not null,
  created_at timestamptz not null,
  used_at timestamptz
);

create table recovery_codes (
  person_id uuid not null references people on delete cascade,
  code_hash bytea not null,
  used_at timestamptz,
  primary key (person_id, code_hash)
);

create table passkeys (
  id text primary key,
  person_id uuid not null references people on delete cascade,
  public_key bytea not null,
  counter double precision not null,
  transports text[] not null,
  name text not null,
  created_at timestamptz not null,
  used_at timestamptz
);
create index passkeys_person on passkeys (person_id);

create table providers (
  id uuid primary key,
  position serial,
  name text not null,
  issuer text not null unique,
  client_id text not null,
  client_secret text,
  scopes text not null,
  claims jsonb not null,
  trusts_factors boolean not null,
  private_network boolean not null,
  active boolean not null,
  version integer not null default 1
);

-- Identified by issuer and subject: an address alone never leads to a person.
create table identities (
  issuer text not null,
  subject text not null,
  person_id uuid not null references people on delete cascade,
  linked_at timestamptz not null,
  used_at timestamptz,
  -- Unless one browser made the whole link, the provider's word on a second factor does not count.
  proved_in_browser boolean not null default false,
  primary key (issuer, subject)
);
create index identities_person on identities (person_id);

create table tokens (
  id uuid primary key,
  token_hash bytea not null unique,
  name text not null,
  role text not null check (role in ('agent', 'admin', 'requester')),
  person_id uuid not null references people,
  desk_id uuid references desks,
  created_at timestamptz not null,
  -- Null: everything that the role may do.
  scopes text[],
  expires_at timestamptz,
  last_used_at timestamptz,
  revoked_at timestamptz
);
create index tokens_person on tokens (person_id);
