import { type Kysely, sql } from 'kysely';

/** Ticket templates that recur: by which rule, for whom, and when the next ticket opens. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table ticket_templates
      add column recurs jsonb,
      add column requester_id uuid references people on delete set null,
      add column quiet boolean not null default false,
      add column recurs_from date,
      add column next_at timestamptz`.execute(db);
  await sql`
    create index ticket_templates_next on ticket_templates (next_at)
      where next_at is not null and retired_at is null and requester_id is not null`.execute(db);
}
