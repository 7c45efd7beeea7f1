import {
  type DeleteResult,
  type Expression,
  type InsertResult,
  type OnConflictBuilder,
  type RawBuilder,
  type SelectQueryBuilder,
  type SqlBool,
  sql,
  type UpdateResult,
} from 'kysely';
import type { Instant } from '#domain/instant.ts';
import type { Handle } from '#store/database/database.ts';
import { columnName, propertyName } from '#store/database/names.ts';

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

/** A row of a query that a function returns without running it. */
export type RowOfQuery<Query extends (...args: never[]) => { execute(): Promise<readonly unknown[]> }> = Awaited<
  ReturnType<ReturnType<Query>['execute']>
>[number];

/** Condition that a column has one of these values. A single value is compared alone: its plan expects one row. */
export function isOneOf(column: string, values: readonly Buffer[]): RawBuilder<SqlBool> {
  const [first] = values;
  return values.length === 1
    ? sql<SqlBool>`${sql.ref(column)} = ${first}`
    : sql<SqlBool>`${sql.ref(column)} = any(${values}::bytea[])`;
}

/** Runs a query in SQL, given as a tagged template, and returns its rows. */
export function rowsOf<Row>(handle: Handle) {
  return async (...template: Parameters<typeof sql>): Promise<Row[]> =>
    (await sql<Row>(...template).execute(handle)).rows;
}

/**
 * Runs several small queries in one statement and returns the rows of each: a statement costs the program more than most of them
 * cost the database. PostgreSQL sends the rows as JSON, so their columns of time are named in `instants`.
 */
export async function inOneStatement<Queries extends Record<string, Expression<object>>>(
  handle: Handle,
  queries: Queries,
  instants: readonly string[] = [],
): Promise<RowsOf<Queries>> {
  const each = Object.entries(queries).map(
    ([name, query]) => sql`(select json_agg(found) from (${query}) as found) as ${sql.id(name)}`,
  );
  const [row] = await rowsOf<Record<string, JsonRow[] | null>>(handle)`select ${sql.join(each)}`;
  const read = Object.entries(row!).map(([name, rows]) => [name, fromJson(rows ?? [], instants)]);
  return Object.fromEntries(read) as RowsOf<Queries>;
}

/** The rows of each query that `inOneStatement` runs. */
export type RowsOf<Queries> = { [Name in keyof Queries]: RowIn<Queries[Name]>[] };

type RowIn<Query> = Query extends Expression<infer Row> ? Row : never;

type JsonRow = Record<string, unknown>;

/** Converts only outer names; JSON columns keep their own. */
function fromJson(rows: readonly JsonRow[], instants: readonly string[]): JsonRow[] {
  const columns = Object.keys(rows[0] ?? {}).map((column) => [column, propertyName(column)] as const);
  return rows.map((row) => {
    const read: JsonRow = {};
    for (const [column, name] of columns) {
      const value = row[column];
      read[name] = instants.includes(name) && value !== null ? instantOf(String(value)) : value;
    }
    return read;
  });
}

/** `2026-12-01T23:00:00.5+00:00` becomes `2026-12-01T23:00:00.5Z`, as a query returns it. */
function instantOf(text: string): Instant {
  return `${text.slice(0, -'+00:00'.length)}Z`;
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
