import { type Kysely, sql } from 'kysely';

/** The catalogue of each desk: its forms beyond one per kind, and what it says about the built-in ones. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table forms (
      desk_id uuid not null references desks on delete cascade,
      key text not null,
      kind text not null check (kind in ('incident', 'request', 'question', 'complaint')),
      names jsonb not null,
      descriptions jsonb not null,
      categories jsonb not null,
      words text not null,
      audience text not null,
      organisation_ids uuid[] not null,
      team_id uuid,
      priority text,
      position integer not null,
      retired_at timestamptz,
      primary key (desk_id, key)
    )`.execute(db);
  await sql`
    create constraint trigger forms_revision after insert or update or delete on forms
    deferrable initially deferred for each row execute function count_revision('staff')`.execute(db);
  // The column holds the key of the form. The key of a built-in form is its kind, so that no row changes.
  await sql`alter table form_versions drop constraint form_versions_kind_check`.execute(db);
}
