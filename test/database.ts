import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { languages } from '#domain/language.ts';
import { type Database, openDatabase } from '#store/database/database.ts';
import { newId } from '#store/database/ids.ts';
import { startEmbedded } from '#store/embedded/start-embedded.ts';
import { atEnd } from './at-end.ts';

/** The PostgreSQL server of a run, started by test/run.ts, or an operator's by BELFRY_TEST_DATABASE_URL. */
const runsServer = process.env.BELFRY_TEST_DATABASE_URL ?? process.env.TEST_DATABASE_URL;

/** A test file started alone starts an embedded server in this folder, and reuses the folder of its last run. */
const folder = fileURLToPath(new URL('../node_modules/.cache/belfry-test', import.meta.url));

/** Content that many test files start with. */
export interface Content<T> {
  name: string;
  /** Fills a migrated database and a folder of files. Returns what their users need to know, as JSON. */
  fill(database: { db: Database; url: string }, folder: string): Promise<T>;
}

/** Opens a migrated database for one test file: a copy of a template that is created once per version of the migrations. */
export async function openTestDatabase(): Promise<{ db: Database; url: string }> {
  const { db, url, close } = await openOwnDatabase(8);
  atEnd(close);
  return { db, url };
}

/** The same with content, and the folder of its files. In a run both are copies of what the first user filled. */
export async function openFilledDatabase<T>(content: Content<T>): Promise<FilledDatabase<T>> {
  const folder = mkdtempSync(join(tmpdir(), 'belfry-test-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  const server = process.env.TEST_DATABASE_URL;
  if (server === undefined) {
    const database = await openTestDatabase();
    return { ...database, folder, known: await content.fill(database, folder) };
  }
  const { name, known } = await fillTemplate(server, content);
  cpSync(filesOf(content), folder, { recursive: true });
  const { url, drop } = await createDatabase(server, name);
  const db = openDatabase({ url, connectionsMax: 8 });
  atEnd(async () => {
    await db.destroy();
    await drop();
  });
  return { db, url, folder, known };
}

export interface FilledDatabase<T> {
  db: Database;
  url: string;
  folder: string;
  known: T;
}

/** A run's temporary folder is its own, so these files belong to this run's template. */
function filesOf<T>({ name }: Content<T>): string {
  return join(tmpdir(), `files-${name}`);
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

/** Creates an empty database, as an operator provides it. It is dropped at the end of the file. */
export async function makeEmptyDatabase(): Promise<string> {
  const server = await openServer();
  const { url, drop } = await createDatabase(server.url, 'template0');
  atEnd(async () => {
    await drop();
    await server.stop();
  });
  return url;
}

async function openServer(): Promise<{ url: string; stop(): Promise<void> }> {
  return runsServer ? { url: runsServer, stop: async () => undefined } : startEmbedded(folder, { fast: true });
}

async function createDatabase(serverUrl: string, template: string) {
  const name = `test_${newId().replaceAll('-', '')}`;
  await withClient(serverUrl, (client) =>
    client.query(`create database ${name} template ${template} strategy file_copy`),
  );
  const drop = () => withClient(serverUrl, (client) => client.query(`drop database if exists ${name} with (force)`));
  return { url: databaseAt(serverUrl, name), drop };
}

async function makeTemplate(serverUrl: string): Promise<string> {
  const name = `template_${migrationsHash()}`;
  await createOnce(serverUrl, { name, from: 'template1' }, async (url) => {
    // Imported only here: most test files need neither the migrations nor the queue.
    const { migrate } = await import('#store/database/migrate.ts');
    const { installQueues } = await import('#jobs/install-queues.ts');
    const db = openDatabase({ url });
    await migrate(db);
    await installQueues(url);
    await db.destroy();
    return null;
  });
  return name;
}

/** The comment on a template holds the facts that its users need. */
async function fillTemplate<T>(serverUrl: string, content: Content<T>): Promise<{ name: string; known: T }> {
  const from = await makeTemplate(serverUrl);
  const name = `${from}_${content.name}`;
  const comment = await createOnce(serverUrl, { name, from }, async (url) => {
    const db = openDatabase({ url, connectionsMax: 8 });
    mkdirSync(filesOf(content), { recursive: true });
    const known = await content.fill({ db, url }, filesOf(content));
    await db.destroy();
    return JSON.stringify(known);
  });
  return { name, known: JSON.parse(comment!) };
}

/**
 * Creates a database unless it exists, and returns its comment. Test files start in parallel: the first creates it while the
 * others wait.
 */
async function createOnce(
  serverUrl: string,
  { name, from }: { name: string; from: string },
  fill: (url: string) => Promise<string | null>,
): Promise<string | null> {
  return withClient(serverUrl, async (client) => {
    await client.query('select pg_advisory_lock(7264)');
    const known = `select shobj_description(oid, 'pg_database') as comment from pg_database where datname = $1`;
    const { rows } = await client.query(known, [name]);
    if (rows.length > 0) return rows[0].comment;
    const draft = `${name}_draft`;
    await client.query(`drop database if exists ${draft} with (force)`);
    await client.query(`create database ${draft} template ${from}`);
    const comment = await fill(databaseAt(serverUrl, draft));
    if (comment !== null) await client.query(`comment on database ${draft} is ${client.escapeLiteral(comment)}`);
    await client.query(`alter database ${draft} rename to ${name}`);
    return comment;
  });
}

/** The dependencies of the template, beside the languages. */
const migrations = new URL('../src/store/migrations/', import.meta.url);
const queues = ['../src/jobs/install-queues.ts', '../src/desk/spine/reactions.ts'];

function migrationsHash(): string {
  const hash = createHash('sha256').update(languages.join());
  const entries = readdirSync(migrations, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = [
    ...entries.map((entry) => join(entry.parentPath, entry.name)).sort(),
    ...queues.map((file) => new URL(file, import.meta.url)),
  ];
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

function databaseAt(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
