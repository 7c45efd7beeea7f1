import { type Kysely, sql } from 'kysely';

/** Who changed the directory, when and what (R25): appended only. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  // Ids, figures and what sites and organisations are called. Persons are named by id alone: who is erased is nobody here.
  // No references: what was deleted keeps its history.
  `create table directory_changes (
     id uuid primary key,
     at timestamptz not null,
     by_person uuid,
     act text not null,
     organisation_id uuid,
     site_id uuid,
     person_id uuid,
     facts jsonb not null)`,
  'create index directory_changes_organisation on directory_changes (organisation_id, id desc)',
  'create index directory_changes_site on directory_changes (site_id, id desc)',

  // The file that a check run looked at, one a person, until it is carried out or an hour of real time has passed.
  `create table directory_imports (
     person_id uuid primary key references people on delete cascade,
     id uuid not null,
     kind text not null,
     content text not null,
     plan_hash bytea not null,
     created_at timestamptz not null)`,

  'create index service_managers_organisation on service_managers (organisation_id)',
];
