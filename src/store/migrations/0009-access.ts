import { type Kysely, sql } from 'kysely';

/** Access that the organisations keep themselves: asked for, granted, lent for an absence, reviewed each year (R8, R9). */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table access_requests (
     id uuid primary key,
     desk_id uuid not null references desks,
     organisation_id uuid not null references organisations on delete cascade,
     state text not null check (state in ('unproved', 'waiting', 'granted', 'refused')),
     -- Nobody before the address is proved; then whom it belongs to.
     person_id uuid references people,
     address text not null check (address = lower(address)),
     name text not null,
     language text not null,
     role text not null check (role in ('editor', 'owner', 'serviceManager')),
     site_ids uuid[] not null,
     words text not null,
     -- The link in the mail that proves the address: real time.
     proof_until timestamptz not null,
     asked_at timestamptz,
     reminded integer not null default 0,
     reached_desk_at timestamptz,
     ticket_id uuid,
     -- When the clock acts on it next, in desk time.
     clock_at timestamptz,
     decided_at timestamptz,
     decided_by uuid,
     reason text)`,
  'create index access_requests_organisation on access_requests (organisation_id, asked_at desc)',
  'create index access_requests_clock on access_requests (clock_at) where clock_at is not null',
  'create index access_requests_person on access_requests (person_id) where person_id is not null',
  `create index access_requests_unproved on access_requests (proof_until) where state = 'unproved'`,

  `create table access_loans (
     id uuid primary key,
     organisation_id uuid not null references organisations on delete cascade,
     -- None for a service manager's role.
     site_id uuid references sites on delete cascade,
     role text not null check (role in ('editor', 'owner', 'serviceManager')),
     lender_id uuid not null references people,
     borrower_id uuid not null references people,
     from_at timestamptz not null,
     until_at timestamptz not null check (until_at > from_at),
     state text not null check (state in ('planned', 'running', 'ended', 'cancelled')),
     -- What the lender gets back: since when they had it, and when it was last reviewed.
     since timestamptz,
     reviewed_at timestamptz,
     made_at timestamptz not null,
     made_by uuid)`,
  'create index access_loans_organisation on access_loans (organisation_id, from_at)',
  `create index access_loans_planned on access_loans (from_at) where state = 'planned'`,
  `create index access_loans_running on access_loans (until_at) where state = 'running'`,

  // Whose row it is only for the time of a loan.
  'alter table entitlements add column loan_id uuid references access_loans',
  'alter table entitlements add column reviewed_at timestamptz',
  'alter table service_managers add column loan_id uuid references access_loans',
  'create index entitlements_review on entitlements (coalesce(reviewed_at, since))',

  // When the service managers of an organisation were last reminded of its review.
  `create table access_reviews (
     organisation_id uuid primary key references organisations on delete cascade,
     told_at timestamptz not null)`,
];
