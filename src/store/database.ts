import { CamelCasePlugin, Kysely, PostgresDialect, type Transaction } from 'kysely';
import pg from 'pg';
import type { Instant } from '#domain/instant.ts';
import type { Schema } from '#store/schema.ts';

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

/** Opens a pool. Its own type parsers give instants as ISO text in UTC and counts as numbers; job libraries keep theirs. */
export function openDatabase({ url, connectionsMax = 10, onError }: DatabaseOptions): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: connectionsMax,
    types: { getTypeParser },
    options: '-c timezone=UTC -c datestyle=ISO',
    // A pool that waits for ever for a connection hides a database that is down.
    connectionTimeoutMillis: 10_000,
  });
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on('error', (error) => onError?.(error));
  pool.on('connect', (client) => {
    client.on('error', (error) => onError?.(error));
    prepareStatements(client);
  });
  return new Kysely<Schema>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
}

/** Different texts that a connection prepares at most: more would be queries built anew each time, which gain nothing. */
const statementsMax = 300;

const statementNames = new Map<string, string>();

/** Names each statement with parameters, so that a connection parses and plans it once: a third of a mail's way in. */
function prepareStatements(client: pg.PoolClient): void {
  const query = client.query.bind(client) as (...args: unknown[]) => unknown;
  Object.assign(client, {
    query(text: unknown, values?: unknown, ...rest: unknown[]) {
      const name = typeof text === 'string' && Array.isArray(values) && values.length > 0 ? nameOf(text) : undefined;
      return name === undefined ? query(text, values, ...rest) : query({ name, text, values }, ...rest);
    },
  });
}

function nameOf(text: string): string | undefined {
  const known = statementNames.get(text);
  if (known !== undefined || statementNames.size >= statementsMax) return known;
  const name = `belfry_${statementNames.size}`;
  statementNames.set(text, name);
  return name;
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
