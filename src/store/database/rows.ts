import {
  type DeleteResult,
  type InsertResult,
  type OnConflictBuilder,
  type SelectQueryBuilder,
  sql,
  type UpdateResult,
} from 'kysely';
import type { Handle } from '#store/database/database.ts';
import { columnName } from '#store/database/names.ts';

/** For `$call`: runs a statement and returns whether it inserted, changed or deleted any row. */
export async function touchesAny(statement: {
  executeTakeFirstOrThrow(): Promise<InsertResult | UpdateResult | DeleteResult>;
}): Promise<boolean> {
  const result = await statement.executeTakeFirstOrThrow();
  if ('numDeletedRows' in result) return result.numDeletedRows > 0n;
  return ('numUpdatedRows' in result ? result.numUpdatedRows : (result.numInsertedOrUpdatedRows ?? 0n)) > 0n;
}

/** For `$call`: runs a query and returns whether it finds any row. */
export async function findsAny(query: { executeTakeFirst(): Promise<object | undefined> }): Promise<boolean> {
  return (await query.executeTakeFirst()) !== undefined;
}

/** For `$call`: runs a query and returns the values of one of its columns, row by row. */
export function columnOf<Column extends string>(column: Column) {
  return async <Value>(query: { execute(): Promise<Record<Column, Value>[]> }): Promise<Value[]> =>
    (await query.execute()).map((row) => row[column]);
}

/** For `$call`: runs a query without selected columns and returns the number of its rows. */
export async function countOf<DB, Table extends keyof DB>(
  query: SelectQueryBuilder<DB, Table, object>,
): Promise<number> {
  const counted = query.select(sql<number>`count(*)`.as('count')).$castTo<{ count: number }>();
  return (await counted.executeTakeFirstOrThrow()).count;
}

/** A row that a query function returns. */
export type RowOf<Query extends (...args: never[]) => Promise<readonly unknown[]>> = Awaited<ReturnType<Query>>[number];

/** For `onConflict`: an existing row stays as it is. */
export function doNothing<DB, Table extends keyof DB>(conflict: OnConflictBuilder<DB, Table>) {
  return conflict.doNothing();
}

/** Runs a query in SQL, given as a tagged template, and returns its rows. */
export function rowsOf<Row>(handle: Handle) {
  return async (...template: Parameters<typeof sql>): Promise<Row[]> =>
    (await sql<Row>(...template).execute(handle)).rows;
}

/** Returns a text for LIKE in which no character is special (attack 43). */
export function literally(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}

/** Returns the pattern of LIKE that matches anywhere in a text. */
export function anywhere(text: string): string {
  return `%${literally(text)}%`;
}

/** Returns a row with column names as keys, for JSON. Converts only outer keys; JSON columns keep their own. */
export function columnsOf(row: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [columnName(key), value instanceof Uint8Array ? bytea(value) : value]),
  );
}

/** Returns bytes as PostgreSQL reads them from JSON. */
export function bytea(bytes: Uint8Array): string {
  return `\\x${Buffer.from(bytes).toString('hex')}`;
}
