import { type Kysely, sql } from 'kysely';

/** The tasks of each ticket, and the checklists of each desk. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table tickets add column tasks jsonb not null default '[]'`.execute(db);
  await sql`create index tickets_tasks on tickets using gin (tasks jsonb_path_ops) where tasks <> '[]'`.execute(db);
  await sql`
    create table checklists (
      id uuid primary key,
      desk_id uuid not null references desks on delete cascade,
      position integer not null,
      names jsonb not null,
      items jsonb not null,
      retired_at timestamptz
    )`.execute(db);
  await sql`create index checklists_desk on checklists (desk_id, position)`.execute(db);
  await sql`
    create constraint trigger checklists_revision after insert or update or delete on checklists
    deferrable initially deferred for each row execute function count_revision('staff')`.execute(db);
}
