import { CompiledQuery, type Kysely, type QueryResult, type RawBuilder, sql } from 'kysely';

/** A word of a closed vocabulary or a figure, but no text that a person wrote. */
type Closed<Value> = string extends Value ? never : Value;

/**
 * Writes a value into the statement instead of a parameter, because the plan depends on it: a partial index serves only a statement
 * with its words, and without a known limit the planner sorts instead of walking an index (0023).
 */
export function inStatement<const Value extends string | number>(value: Closed<Value>): RawBuilder<Value> {
  return sql.lit<Value>(value);
}

/** The same for a list of values. */
export function eachInStatement<const Value extends string | number>(
  values: readonly Closed<Value>[],
): RawBuilder<Value>[] {
  return values.map((value) => sql.lit<Value>(value));
}

/** The comment by which the driver recognises `plannedForItsValues`. */
const plannedComment = '/* planned for its values */';

/**
 * Marks a statement whose best plan depends on its values, such as words and parts of names: it is planned each time. All others
 * are planned once (database.ts). It is a comment, so it may be anywhere in the statement, and the server's log shows it.
 */
export const plannedForItsValues = sql.raw(plannedComment);

/** Whether the text of a statement contains `plannedForItsValues`. */
export function isPlannedForItsValues(text: string): boolean {
  return text.includes(plannedComment);
}

/** A statement for the driver. */
export interface DeskQuery extends CompiledQuery {
  /** Nobody waits for its result: within a transaction, it goes out with the next statement. */
  isUnanswered?: boolean;
  /** Its parameters are lists of rows as JSON: it joins a waiting one with the same text. */
  isJoined?: boolean;
}

type Runs = Pick<Kysely<unknown>, 'executeQuery'>;

/** A statement that Kysely has built, or a text with its values. */
interface Statement {
  sql: string;
  parameters: readonly unknown[];
}

/**
 * Sends a statement whose result nobody needs. Within a transaction it goes out with the next statement, which rejects if this one
 * failed.
 */
export function sendUnanswered(trx: Runs, statement: Statement): Promise<QueryResult<Record<string, unknown>>> {
  return send(trx, statement, { isUnanswered: true });
}

/** The same for a statement whose parameters are all lists of rows as JSON: those with the same text become one statement. */
export function sendUnansweredJoined(trx: Runs, statement: Statement): Promise<QueryResult<Record<string, unknown>>> {
  return send(trx, statement, { isUnanswered: true, isJoined: true });
}

function send(trx: Runs, statement: Statement, how: Partial<DeskQuery>): Promise<QueryResult<Record<string, unknown>>> {
  const query: DeskQuery = { ...CompiledQuery.raw(statement.sql, [...statement.parameters]), ...how };
  return trx.executeQuery<Record<string, unknown>>(query as CompiledQuery<Record<string, unknown>>);
}
