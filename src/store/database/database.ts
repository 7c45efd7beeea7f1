import type { EventEmitter } from 'node:events';
import {
  CamelCasePlugin,
  Kysely,
  type PluginTransformResultArgs,
  type QueryResult,
  type Transaction,
  type UnknownRow,
} from 'kysely';
import pg from 'pg';
import type { Instant } from '#domain/instant.ts';
import { DeskDialect } from '#store/database/dialect.ts';
import { shortenTheWay } from '#store/database/statements.ts';
import type { Schema } from '#store/schema/schema.ts';

/** The outer handle: reads only. Writes need a transaction, which only the desk opens. */
export type Database = Kysely<Schema>;
export type Trx = Transaction<Schema>;
/** For queries that run inside or outside a transaction. */
export type Handle = Database | Trx;

export interface DatabaseOptions {
  /** A `postgres://` address, or one with a socket folder as `host`. */
  url: string;
  /** Connections of this process at most: PostgreSQL has 100 by default, for all processes. */
  connectionsMax?: number;
  onError?: (error: Error) => void;
}

/**
 * Of each connection. A statement is planned once, since planning one that asks for a list and its names takes as long as
 * its answer; those whose best plan depends on their values say so (`plannedForItsValues`). What a desk reads is in memory
 * or on a disk that does not turn, so that a row by its index costs little more than the next one; with the price of a disk
 * that turns, fifty names were looked up by reading all people fifty times.
 */
const settings = [
  'timezone=UTC',
  'datestyle=ISO',
  'plan_cache_mode=force_generic_plan',
  'random_page_cost=1.1',
  'jit=off',
];

/**
 * A new connection plans every statement once more: of a desk where nobody had asked for ten seconds, the next page took four
 * times as long. Agents look at one every few minutes.
 */
const idleMilliseconds = 30 * 60_000;

/** Opens a pool. Its own type parsers give instants as ISO text in UTC and counts as numbers; job libraries keep theirs. */
export function openDatabase({ url, connectionsMax = 10, onError }: DatabaseOptions): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: connectionsMax,
    types: { getTypeParser },
    options: settings.map((setting) => `-c ${setting}`).join(' '),
    // A pool that waits for ever for a connection hides a database that is down.
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: idleMilliseconds,
    pipeline: true,
  });
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on('error', (error) => onError?.(error));
  const names = new Names({ maintainNestedObjectKeys: true });
  pool.on('connect', (client) => {
    client.on('error', (error) => onError?.(error));
    names.giveTo(client);
    shortenTheWay(client);
  });
  return new Kysely<Schema>({
    dialect: new DeskDialect({ pool }),
    plugins: [names],
  });
}

/**
 * Tables speak snake_case and the program camelCase. Columns get their name where an answer begins, once, and not in each of
 * its rows: of a list's page that is a twentieth.
 */
class Names extends CamelCasePlugin {
  giveTo(client: pg.PoolClient): void {
    const { connection } = client as unknown as { connection: EventEmitter };
    connection.prependListener('rowDescription', ({ fields }: { fields: { name: string }[] }) => {
      for (const field of fields) field.name = this.camelCase(field.name);
    });
  }

  override transformResult({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    return Promise.resolve(result);
  }
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
