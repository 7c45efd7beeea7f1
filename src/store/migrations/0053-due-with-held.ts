import { type Kysely, sql } from 'kysely';

/**
 * A held reply never lowers its ticket (R23), and a complaint has one date, its calendar days (R10): tickets get the
 * place that due.ts gives them.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const lowered = `held_ids <> '{}' and due_rank = 3 and status <> 'closed' and not to_be_told and clock is null`;

// Ranks and moments as in due.ts: 1 is a first answer, 2 a reaction, 3 a held reply, 4 a complaint.
const statements = [
  `update tickets set due_rank = 1, due_at = first_answer_due_at where ${lowered} and first_answered_at is null
     and complaint_due_at is null`,
  `update tickets set due_rank = 2,
     due_at = coalesce((targets -> 'nextAnswer' ->> 'dueAt')::timestamptz, reaction_at, changed_at)
   where ${lowered} and first_answered_at is not null and (reaction_at is not null or mail_failed)`,
  `update tickets set due_rank = 4, due_at = complaint_due_at where due_rank = 1 and complaint_due_at is not null`,
];
