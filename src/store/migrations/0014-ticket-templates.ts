import { type Kysely, sql } from 'kysely';

/** The ticket templates of each desk. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table ticket_templates (
      id uuid primary key,
      desk_id uuid not null references desks on delete cascade,
      position integer not null,
      names jsonb not null,
      kind text not null,
      summaries jsonb not null,
      texts jsonb not null,
      acts jsonb not null,
      retired_at timestamptz
    )`.execute(db);
  await sql`create index ticket_templates_desk on ticket_templates (desk_id, position)`.execute(db);
  await sql`
    create constraint trigger ticket_templates_revision after insert or update or delete on ticket_templates
    deferrable initially deferred for each row execute function count_revision('staff')`.execute(db);
}
