import type { ColumnType } from 'kysely';

/** A JSON column: objects go in as text, since pg would read an array as a PostgreSQL array. */
export type Json<T> = ColumnType<T, string, string>;
