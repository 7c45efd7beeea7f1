import { Kysely, sql, type Transaction } from 'kysely';
import pg from 'pg';
import type { Instant } from '#domain/instant.ts';
import { DeskDialect } from '#store/database/dialect.ts';
import { DeskDriver } from '#store/database/driver.ts';
import type { Schema } from '#store/schema/schema.ts';

/** The outer handle: only reads. Writes need a transaction, which only the desk layer opens. */
export type Database = Kysely<Schema>;
export type Trx = Transaction<Schema>;
/** For queries that run inside or outside a transaction. */
export type Handle = Database | Trx;

interface DatabaseOptions {
  /** A `postgres://` URL, or one with a socket folder as `host`. */
  url: string;
  /** Connection limit of this process; PostgreSQL allows 100 by default, for all processes. */
  connectionsMax?: number;
  onError?: (error: Error) => void;
}

/**
 * Set on each connection. Statements are planned once, since planning a list query takes as long as running it (exception:
 * `plannedForItsValues`). Random pages cost little in memory or on SSD; with the default cost, the planner scanned whole tables.
 */
const settings = [
  'timezone=UTC',
  'datestyle=ISO',
  'plan_cache_mode=force_generic_plan',
  'random_page_cost=1.1',
  'jit=off',
];

/**
 * A new connection plans every statement again: after ten idle seconds, a page took four times as long. Agents open a page every
 * few minutes.
 */
const idleMilliseconds = 30 * 60_000;

/**
 * Opens a pool. Its own type parsers return instants as ISO text in UTC and counts as numbers; job libraries keep their own
 * parsers.
 */
export function openDatabase({ url, connectionsMax = 10, onError }: DatabaseOptions): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: connectionsMax,
    types: { getTypeParser },
    options: settings.map((setting) => `-c ${setting}`).join(' '),
    // An unlimited wait for a connection would hide a database that is down.
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: idleMilliseconds,
    pipeline: true,
  });
  // The pool replaces a broken idle connection; without a listener, the error would end the process.
  pool.on('error', (error) => onError?.(error));
  pool.on('connect', (client) => {
    client.on('error', (error) => onError?.(error));
  });
  return new Kysely<Schema>({ dialect: new DeskDialect(new DeskDriver(pool)) });
}

const { builtins } = pg.types;

function getTypeParser(oid: number, format?: 'text' | 'binary') {
  if (oid === builtins.TIMESTAMPTZ) return parseInstant;
  if (oid === builtins.INT8) return Number;
  if (oid === builtins.DATE) return String;
  return pg.types.getTypeParser(oid, format);
}

/** `2026-12-01 23:00:00.5+00` becomes `2026-12-01T23:00:00.5Z`, as Temporal writes it. */
function parseInstant(text: string): Instant {
  if (text.endsWith('infinity')) throw new Error('An instant is never infinite.');
  return `${text.slice(0, 10)}T${text.slice(11, -3)}Z`;
}

/** Sets a savepoint in a transaction; rolling back to it also drops later ones. */
export async function setSavepoint(trx: Trx): Promise<void> {
  await sql`savepoint before_work`.execute(trx);
}

/** Releases the last savepoint: its changes are kept if the transaction commits. */
export async function keepSinceSavepoint(trx: Trx): Promise<void> {
  await sql`release savepoint before_work`.execute(trx);
}

/** Rolls back to the last savepoint. */
export async function backToSavepoint(trx: Trx): Promise<void> {
  await sql`rollback to savepoint before_work`.execute(trx);
  await sql`release savepoint before_work`.execute(trx);
}
