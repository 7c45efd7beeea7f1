-- Organisations manage their own access: requested, granted, lent during an absence, reviewed each year (R8, R9).
create table access_requests (
  id uuid primary key,
  desk_id uuid not null references desks,
  organisation_id uuid not null references organisations on delete cascade,
  state text not null check (state in ('unproved', 'waiting', 'granted', 'refused', 'takenBack')),
  -- Null until the address is proved; then the person it belongs to.
  person_id uuid references people,
  address text not null check (address = lower(address)),
  name text not null,
  language text not null,
  role text not null check (role in ('editor', 'owner', 'serviceManager')),
  site_ids uuid[] not null,
  words text not null,
  -- Real time: the link in the mail that proves the address works until then.
  proof_until timestamptz not null,
  asked_at timestamptz,
  reminded integer not null default 0,
  reached_desk_at timestamptz,
  ticket_id uuid,
  -- Desk time: the clock's next step.
  clock_at timestamptz,
  decided_at timestamptz,
  decided_by uuid,
  reason text
);
create index access_requests_organisation on access_requests (organisation_id, asked_at desc);
create index access_requests_clock on access_requests (clock_at) where clock_at is not null;
create index access_requests_person on access_requests (person_id) where person_id is not null;
create index access_requests_unproved on access_requests (proof_until) where state = 'unproved';

create table access_loans (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  -- Null for the role of a service manager.
  site_id uuid references sites on delete cascade,
  role text not null check (role in ('editor', 'owner', 'serviceManager')),
  lender_id uuid not null references people,
  borrower_id uuid not null references people,
  from_at timestamptz not null,
  until_at timestamptz not null check (until_at > from_at),
  state text not null check (state in ('planned', 'running', 'ended', 'cancelled')),
  -- Restored to the lender at the end: since when they have the role, and its last review.
  since timestamptz,
  reviewed_at timestamptz,
  made_at timestamptz not null,
  made_by uuid
);
create index access_loans_organisation on access_loans (organisation_id, from_at);
create index access_loans_planned on access_loans (from_at) where state = 'planned';
create index access_loans_running on access_loans (until_at) where state = 'running';

-- `loan_id`: the row exists only for the time of that loan.
create table entitlements (
  person_id uuid not null references people,
  site_id uuid not null references sites,
  role text not null check (role in ('editor', 'owner')),
  since timestamptz,
  loan_id uuid references access_loans,
  reviewed_at timestamptz,
  primary key (person_id, site_id)
);
create index entitlements_site on entitlements (site_id);
create index entitlements_review on entitlements (coalesce(reviewed_at, since));

create table service_managers (
  person_id uuid not null references people,
  organisation_id uuid not null references organisations,
  loan_id uuid references access_loans,
  since timestamptz,
  reviewed_at timestamptz,
  primary key (person_id, organisation_id)
);
create index service_managers_organisation on service_managers (organisation_id);

-- The yearly review of an organisation: when its service managers were last reminded, the steps that the current round has
-- taken, and when its next step is due (null between two rounds).
create table access_reviews (
  organisation_id uuid primary key references organisations on delete cascade,
  told_at timestamptz not null,
  steps integer not null default 0,
  clock_at timestamptz
);
create index access_reviews_clock on access_reviews (clock_at) where clock_at is not null;
