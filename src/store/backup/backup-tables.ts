import type { Readable, Writable } from 'node:stream';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { newClient } from '#store/database/servers.ts';

/** A table in a backup: what COPY names, and which tables must be filled first. */
export interface BackupTable {
  name: string;
  columns: string[];
  refersTo: string[];
}

interface BackupSequence {
  name: string;
  /** As text, since a sequence may exceed a JavaScript number. */
  value: string;
  called: boolean;
}

/**
 * All our tables in foreign-key order, referenced tables first. Excludes the job queue (a schema of its own) and the tables of
 * revisions, rate limits and processes, which belong to one database.
 */
async function listTables(client: pg.Client): Promise<BackupTable[]> {
  const { rows } = await client.query<BackupTable>(`
    select table_.relname::text as name,
      array(select attname::text from pg_attribute
        where attrelid = table_.oid and attnum > 0 and not attisdropped and attgenerated = ''
        order by attnum) as columns,
      array(select distinct referred.relname::text from pg_constraint
        join pg_class referred on referred.oid = confrelid
        where contype = 'f' and conrelid = table_.oid and confrelid <> conrelid) as "refersTo"
    from pg_class table_
    where relnamespace = current_schema()::regnamespace and relkind = 'r' and relname not like 'kysely\\_%'
      and relname not in ('revisions', 'rate_limits', 'processes')
    order by relname`);
  return inLoadOrder(rows);
}

async function listSequences(client: pg.Client): Promise<BackupSequence[]> {
  const { rows } = await client.query<{ name: string }>(`
    select relname::text as name from pg_class
    where relnamespace = current_schema()::regnamespace and relkind = 'S' order by relname`);
  const sequences: BackupSequence[] = [];
  for (const { name } of rows) {
    const read = `select last_value::text as value, is_called as called from ${quoted(name)}`;
    const found = await client.query<Omit<BackupSequence, 'name'>>(read);
    sequences.push({ name, ...found.rows[0]! });
  }
  return sequences;
}

async function setSequence(client: pg.Client, { name, value, called }: BackupSequence): Promise<void> {
  await client.query('select setval($1::regclass, $2::bigint, $3)', [quoted(name), value, called]);
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function inLoadOrder(tables: readonly BackupTable[]): BackupTable[] {
  const ordered: BackupTable[] = [];
  const waiting = new Map(tables.map((table) => [table.name, table]));
  while (waiting.size > 0) {
    const ready = [...waiting.values()].filter(({ refersTo }) => !refersTo.some((name) => waiting.has(name)));
    if (ready.length === 0) throw new Error(`Tables with circular foreign keys: ${[...waiting.keys()].join(', ')}.`);
    for (const table of ready) waiting.delete(table.name);
    ordered.push(...ready);
  }
  return ordered;
}

/** The database at one instant, unaffected by concurrent writes. */
export interface Snapshot {
  tables: BackupTable[];
  /** Applied migrations, oldest first. */
  migrations: string[];
  takenAt: string;
  /** A table's rows in PostgreSQL's text format. `rows` is known after the stream ends. */
  copyOut(table: BackupTable): { stream: Readable; rows(): number };
  /** Read after the rows, so that a restored sequence never repeats a value. */
  sequences(): Promise<BackupSequence[]>;
  /** The SHA-256 of each file that a row refers to, without duplicates. */
  fileHashes(): AsyncGenerator<string>;
  close(): Promise<void>;
}

export async function openSnapshot(url: string): Promise<Snapshot> {
  const client = newClient(url);
  await client.connect();
  // A broken connection also rejects the running query.
  client.on('error', () => undefined);
  await client.query('begin isolation level repeatable read read only');
  const tables = await listTables(client);
  const migrations = await client.query<{ name: string }>('select name from kysely_migration order by name');
  return {
    tables,
    migrations: migrations.rows.map(({ name }) => name),
    takenAt: new Date().toISOString(),
    copyOut: (table) => copyOut(client, table),
    sequences: () => listSequences(client),
    fileHashes: () => fileHashes(client),
    close: () => client.end(),
  };
}

function copyOut(client: pg.Client, { name, columns }: BackupTable) {
  const stream = client.query(copyTo(`copy ${quoted(name)} (${columns.map(quoted).join(', ')}) to stdout`));
  return { stream, rows: () => stream.rowCount };
}

/** Few round trips and little memory. */
const hashesAtOnce = 1000;

async function* fileHashes(client: pg.Client): AsyncGenerator<string> {
  await client.query(`declare hashes no scroll cursor for select sha256 from files
    union select stored_sha256 from incoming_mails where stored_sha256 is not null order by sha256`);
  for (;;) {
    const { rows } = await client.query<{ sha256: string }>(`fetch ${hashesAtOnce} from hashes`);
    if (rows.length === 0) return;
    yield* rows.map(({ sha256 }) => sha256);
  }
}

/** A transaction that fills an empty database completely or not at all. */
export interface Load {
  /** In foreign-key order: referenced tables first. */
  tables: BackupTable[];
  copyIn(table: string, columns: readonly string[]): { stream: Writable; rows(): number };
  setSequence(sequence: BackupSequence): Promise<void>;
  commit(): Promise<void>;
  close(): Promise<void>;
}

export async function openLoad(url: string): Promise<Load> {
  const client = newClient(url);
  await client.connect();
  // A broken connection also rejects the running query.
  client.on('error', () => undefined);
  await client.query('begin');
  const tables = await listTables(client);
  // A backup may hold the row that a quarantine has written.
  const quarantine = await client.query<{ value: unknown }>(
    `delete from settings where name = 'quarantine' returning value`,
  );
  return {
    tables,
    copyIn: (table, columns) => {
      const stream = client.query(copyFrom(`copy ${quoted(table)} (${columns.map(quoted).join(', ')}) from stdin`));
      return { stream, rows: () => stream.rowCount };
    },
    setSequence: (sequence) => setSequence(client, sequence),
    commit: async () => {
      // This quarantine counts, and not what the backup says about one.
      for (const { value } of quarantine.rows)
        await client.query(
          `insert into settings (name, value) values ('quarantine', $1)
            on conflict (name) do update set value = excluded.value`,
          [JSON.stringify(value)],
        );
      await client.query('commit');
      // The planner has no statistics on tables that were just filled.
      await client.query('analyze');
    },
    close: () => client.end(),
  };
}

/** Whether PostgreSQL refused what a backup holds, such as a text where a number belongs. */
export function isRowRefused(error: unknown): error is Error {
  // Class 22 is about data, 23 about constraints, 42 about names.
  return error instanceof pg.DatabaseError && /^(2[23]|42)/.test(error.code ?? '');
}

/** The first of our tables with a row, other than of a quarantine; null if the database is empty or has no tables. */
export async function firstFilledTable(url: string): Promise<string | null> {
  const client = newClient(url);
  await client.connect();
  try {
    for (const { name } of await listTables(client)) {
      const except = name === 'settings' ? `where name <> 'quarantine'` : '';
      const { rows } = await client.query<{ filled: boolean }>(
        `select exists (select from ${quoted(name)} ${except}) as filled`,
      );
      if (rows[0]!.filled) return name;
    }
    return null;
  } finally {
    await client.end();
  }
}
