-- The layout that rate-limiter-flexible requires. Unlogged: a crash may lose the tries of the last minutes.
create unlogged table rate_limits (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);
create index rate_limits_expire on rate_limits (expire);

create table idempotency_keys (
  token_id uuid not null,
  path text not null,
  key text not null,
  body_hash bytea not null,
  status integer,
  response jsonb,
  created_at timestamptz not null,
  primary key (token_id, path, key)
);
