import { type Kysely, sql } from 'kysely';

/** The day on which the clock tells that a task of a ticket is due, and who wants that by mail. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table tickets add column tasks_due_on date`.execute(db);
  await sql`update tickets set tasks_due_on = (
      select min((task ->> 'dueOn')::date) from jsonb_array_elements(tasks) as task where task -> 'done' = 'null')
    where tasks <> '[]' and status <> 'closed'`.execute(db);
  await sql`create index tickets_tasks_due on tickets (desk_id, tasks_due_on, id) where tasks_due_on is not null`.execute(
    db,
  );
  await sql`alter table notification_choices add column due boolean not null default true`.execute(db);
}
