import { Kysely, sql, type Transaction } from 'kysely';
import pg from 'pg';
import type { Instant } from '#domain/instant.ts';
import { withAddedLanguages } from '#domain/language.ts';
import { DeskDialect } from '#store/database/dialect.ts';
import { DeskDriver } from '#store/database/driver.ts';
import { LastingPool } from '#store/database/lasting-pool.ts';
import { serverOptions } from '#store/database/servers.ts';
import type { Schema } from '#store/schema/schema.ts';

/** The outer handle: only reads. Writes need a transaction, which only the desk layer opens. */
export type Database = Kysely<Schema>;
export type Trx = Transaction<Schema>;
/** For queries that run inside or outside a transaction. */
export type Handle = Database | Trx;

/** The connections of a pool now, and callers that wait for one. */
export type PoolUse = Record<'inUse' | 'idle' | 'waiting', () => number>;

interface DatabaseOptions {
  /** A `postgres://` URL, or one with a socket folder as `host`; also with several servers (servers.ts). */
  url: string;
  /** Connection limit of this process; PostgreSQL allows 100 by default, for all processes. */
  connectionsMax?: number;
  /** Limit of a statement. Commands have none: they copy and rebuild whole tables. */
  statementMilliseconds?: number;
  onError?: (error: Error) => void;
  onOpened?: (use: PoolUse) => void;
}

/**
 * Set on each connection. Statements are planned once, since planning a list query takes as long as running it (exception:
 * `plannedForItsValues`). Random pages cost little in memory or on SSD; with the default cost, the planner scanned whole tables.
 */
const settings = [
  "timezone = 'UTC'",
  "datestyle = 'ISO'",
  'plan_cache_mode = force_generic_plan',
  'random_page_cost = 1.1',
  'jit = off',
];

/**
 * A new connection plans every statement again: after ten idle seconds, a page took four times as long. Agents open a page every
 * few minutes.
 */
const idleMilliseconds = 30 * 60_000;

/**
 * Limit of a statement of `serve` and `work`. A dead machine or network answers nothing, and TCP gives up only after a quarter of
 * an hour. All statements of the desk take less, also with a million tickets.
 */
export const servedStatementMilliseconds = 20_000;

/** The server ends a statement first, and its error names the cause. */
const answerMilliseconds = 3_000;

/** A transaction whose process was stopped or lost keeps its locks no longer. */
const idleInTransactionMilliseconds = 60_000;

/** Notices a dead machine on an idle connection within twenty seconds: the system then probes ten times, once a second. */
const keptAlive = { keepAlive: true, keepAliveInitialDelayMillis: 10_000, connectionTimeoutMillis: 10_000 };

/** The options of every connection of `serve` and `work`. A connection without an answer in time is closed. */
export function connectionLimits(statementMilliseconds = servedStatementMilliseconds) {
  const idle = { idleTimeoutMillis: idleMilliseconds };
  return { ...keptAlive, ...idle, query_timeout: statementMilliseconds + answerMilliseconds };
}

/**
 * Opens a pool. Its own type parsers return instants as ISO text in UTC and counts as numbers; job libraries keep their own
 * parsers.
 */
export function openDatabase(options: DatabaseOptions): Database {
  const { url, connectionsMax = 10, statementMilliseconds, onError, onOpened } = options;
  const limits = statementMilliseconds === undefined ? [] : limitsOf(statementMilliseconds);
  const settle = [...settings, ...limits].map((setting) => `set ${setting}`).join('; ');
  const pool = new LastingPool(
    {
      ...serverOptions(url),
      max: connectionsMax,
      types: { getTypeParser },
      ...(statementMilliseconds === undefined ? keptAlive : connectionLimits(statementMilliseconds)),
      idleTimeoutMillis: idleMilliseconds,
      pipeline: true,
    },
    (error) => onError?.(error),
  );
  pool.on('connect', (client) => {
    // Sent before any other statement. PgBouncer refuses a connection that brings settings.
    client.query(settle).catch((error) => onError?.(error));
  });
  onOpened?.({
    inUse: () => pool.totalCount - pool.idleCount,
    idle: () => pool.idleCount,
    waiting: () => pool.waitingCount,
  });
  return new Kysely<Schema>({ dialect: new DeskDialect(new DeskDriver(pool)) });
}

/** Settings of `serve` and `work` alone. Parallel workers take 15 ms to start, longer than most statements, and cores of others. */
function limitsOf(statementMilliseconds: number): string[] {
  return [
    `statement_timeout = ${statementMilliseconds}`,
    `idle_in_transaction_session_timeout = ${idleInTransactionMilliseconds}`,
    'max_parallel_workers_per_gather = 0',
  ];
}

const { builtins } = pg.types;

function getTypeParser(oid: number, format?: 'text' | 'binary') {
  if (oid === builtins.TIMESTAMPTZ) return parseInstant;
  if (oid === builtins.INT8) return Number;
  if (oid === builtins.DATE) return String;
  if (withAddedLanguages && (oid === builtins.JSON || oid === builtins.JSONB))
    return (text: string) => withAddedLanguages!(JSON.parse(text));
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
