import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { installQueues } from '#jobs/install-queues.ts';
import { type Database, openDatabase } from '#store/database/database.ts';
import { newId } from '#store/database/ids.ts';
import { migrate } from '#store/database/migrate.ts';
import { adoptOrStart } from '#store/embedded/start-embedded.ts';
import { atEnd } from './at-end.ts';

/**
 * The tests' PostgreSQL server: an embedded one shared by all test files, or an operator's by BELFRY_TEST_DATABASE_URL. A run has
 * its own folder for it; a test file started alone reuses the folder of its last run.
 */
const folder =
  process.env.TEST_DATABASE_FOLDER ?? fileURLToPath(new URL('../node_modules/.cache/belfry-test', import.meta.url));

/** Opens a migrated database for one test file: a copy of a template that is created once per version of the migrations. */
export async function openTestDatabase(): Promise<{ db: Database; url: string }> {
  const { db, url, close } = await openOwnDatabase(8);
  atEnd(close);
  return { db, url };
}

export interface OwnDatabase {
  db: Database;
  url: string;
  close(): Promise<void>;
}

/** The same for a program outside the tests, or one that needs several databases in turn. The caller closes it. */
export async function openOwnDatabase(connectionsMax: number, open = openServer): Promise<OwnDatabase> {
  const server = await open();
  const { url, drop } = await createDatabase(server.url, await makeTemplate(server.url));
  const db = openDatabase({ url, connectionsMax });
  const close = async () => {
    await db.destroy();
    await drop();
    await server.stop();
  };
  return { db, url, close };
}

/**
 * Creates an empty database, as an operator provides it. It is dropped after the test, or at the end of the file if no test runs.
 */
export async function makeEmptyDatabase(): Promise<string> {
  const server = await openServer();
  const { url, drop } = await createDatabase(server.url, 'template0');
  after(async () => {
    await drop();
    await server.stop();
  });
  return url;
}

async function openServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const url = process.env.BELFRY_TEST_DATABASE_URL;
  return url ? { url, stop: async () => undefined } : adoptOrStart(folder, { fast: true });
}

async function createDatabase(serverUrl: string, template: string) {
  const name = `test_${newId().replaceAll('-', '')}`;
  await withClient(serverUrl, (client) => client.query(`create database ${name} template ${template}`));
  const drop = () => withClient(serverUrl, (client) => client.query(`drop database if exists ${name} with (force)`));
  return { url: databaseAt(serverUrl, name), drop };
}

async function makeTemplate(serverUrl: string): Promise<string> {
  const name = `template_${migrationsHash()}`;
  await withClient(serverUrl, async (client) => {
    // Test files start in parallel: the first creates the template while the others wait.
    await client.query('select pg_advisory_lock(7264)');
    const known = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (known.rowCount !== 0) return;
    const draft = `${name}_draft`;
    await client.query(`drop database if exists ${draft} with (force)`);
    await client.query(`create database ${draft}`);
    const db = openDatabase({ url: databaseAt(serverUrl, draft) });
    await migrate(db);
    await installQueues(databaseAt(serverUrl, draft));
    await db.destroy();
    await client.query(`alter database ${draft} rename to ${name}`);
  });
  return name;
}

function migrationsHash(): string {
  const migrations = fileURLToPath(new URL('../src/store/migrations/', import.meta.url));
  const hash = createHash('sha256');
  for (const file of readdirSync(migrations).sort()) hash.update(readFileSync(migrations + file));
  for (const file of ['handlers', 'install-queues'])
    hash.update(readFileSync(fileURLToPath(new URL(`../src/jobs/${file}.ts`, import.meta.url))));
  return hash.digest('hex').slice(0, 16);
}

function databaseAt(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
