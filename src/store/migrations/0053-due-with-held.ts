import { type Kysely, sql } from 'kysely';

/** A held reply never lowers its ticket (R23): tickets that it lowered get their own place back. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const lowered = `held_ids <> '{}' and due_rank = 3 and status <> 'closed' and not to_be_told and clock is null`;

// Ranks and moments as in due.ts: 1 is a first answer, 2 a reaction.
const statements = [
  `update tickets set due_rank = 1, due_at = first_answer_due_at where ${lowered} and first_answered_at is null`,
  `update tickets set due_rank = 2,
     due_at = coalesce((targets -> 'nextAnswer' ->> 'dueAt')::timestamptz, reaction_at, changed_at)
   where ${lowered} and first_answered_at is not null and (reaction_at is not null or mail_failed)`,
];
