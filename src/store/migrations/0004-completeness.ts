import { type Kysely, sql } from 'kysely';

/** R6: completeness is kept on the ticket, and at equal due time the complete one comes first. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const inDueOrder = 'due_rank, due_at, (complete is not true), id';

const statements = [
  'alter table tickets add column complete boolean',
  // The same indexes as before, one step finer.
  'drop index tickets_due, tickets_due_anywhere, tickets_assignee, tickets_to_be_told, tickets_suspected_spam',
  `create index tickets_due on tickets (desk_id, ${inDueOrder}) where due_rank < 9`,
  `create index tickets_due_anywhere on tickets (${inDueOrder})`,
  `create index tickets_assignee on tickets (assignee_id, ${inDueOrder}) where due_rank < 9`,
  `create index tickets_to_be_told on tickets (desk_id, ${inDueOrder}) where to_be_told`,
  `create index tickets_suspected_spam on tickets (desk_id, ${inDueOrder}) where suspected_spam`,
];
