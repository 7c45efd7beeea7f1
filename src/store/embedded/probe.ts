import pg from 'pg';
import { codeOf } from './failures.ts';
import { SOCKET_PORT } from './socket-folder.ts';

const DATABASE = 'belfry';

/** A URL for `pg` and libpq. Sets port and sslmode, so that PGPORT and PGSSLMODE do not apply. */
export function databaseUrl(socketFolder: string, database: string = DATABASE): string {
  const host = encodeURIComponent(socketFolder);
  return `postgres://${DATABASE}@localhost:${SOCKET_PORT}/${database}?host=${host}&sslmode=disable`;
}

/** `ready`: the server answers and has the desk's database. `absent`: nothing listens, not yet or no longer. */
export async function probeServer(socketFolder: string): Promise<'ready' | 'absent'> {
  try {
    await query(databaseUrl(socketFolder), 'select 1');
    return 'ready';
  } catch (error) {
    const code = codeOf(error);
    if (code === NO_SUCH_DATABASE) await createDatabase(socketFolder);
    else if (!notListening.has(code) && !isHangUp(error)) throw error;
    return 'absent';
  }
}

const NO_SUCH_DATABASE = '3D000';
const STARTING_OR_STOPPING = '57P03';
const SHUT_DOWN_MEANWHILE = '57P01';
const notListening = new Set([
  'ENOENT',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  STARTING_OR_STOPPING,
  SHUT_DOWN_MEANWHILE,
]);

// Two processes may both create the missing database; the second one ignores these errors.
const madeMeanwhile = new Set(['42P04', '23505', '55006', ...notListening]);

async function createDatabase(socketFolder: string): Promise<void> {
  try {
    await query(databaseUrl(socketFolder, 'postgres'), `create database ${DATABASE}`);
  } catch (error) {
    if (!madeMeanwhile.has(codeOf(error)) && !isHangUp(error)) throw error;
  }
}

async function query(connectionString: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000 });
  // The awaited calls report a server that stops; without a listener, the event would end the process.
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query(sql);
  } finally {
    await client.end().catch(() => {});
  }
}

// pg errors without a code: the server closed the connection without a reason, or did not answer in time.
function isHangUp(error: unknown): boolean {
  return error instanceof Error && /terminated|timeout/i.test(error.message);
}
