import type { ColumnType } from 'kysely';

/** A JSON column. Objects are passed as text, since pg would turn an array into a PostgreSQL array. */
export type Json<T> = ColumnType<T, string, string>;
