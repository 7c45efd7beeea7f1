import type { Readable } from 'node:stream';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import {
  type BackupSequence,
  type BackupTable,
  listSequences,
  listTables,
  quoted,
} from '#store/backup/backup-tables.ts';

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
  const client = new pg.Client({ connectionString: url });
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
  await client.query('declare hashes no scroll cursor for select distinct sha256 from files order by sha256');
  for (;;) {
    const { rows } = await client.query<{ sha256: string }>(`fetch ${hashesAtOnce} from hashes`);
    if (rows.length === 0) return;
    yield* rows.map(({ sha256 }) => sha256);
  }
}
