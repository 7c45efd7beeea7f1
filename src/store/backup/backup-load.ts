import type { Writable } from 'node:stream';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { type BackupSequence, listTables, quoted, setSequence } from '#store/backup/backup-tables.ts';

/** A transaction that fills an empty database completely or not at all. */
export interface Load {
  /** Table names in foreign-key order: referenced tables first. */
  tables: string[];
  copyIn(table: string, columns: readonly string[]): { stream: Writable; rows(): number };
  setSequence(sequence: BackupSequence): Promise<void>;
  commit(): Promise<void>;
  close(): Promise<void>;
}

export async function openLoad(url: string): Promise<Load> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  // A broken connection also rejects the running query.
  client.on('error', () => undefined);
  await client.query('begin');
  const tables = await listTables(client);
  return {
    tables: tables.map(({ name }) => name),
    copyIn: (table, columns) => {
      const stream = client.query(copyFrom(`copy ${quoted(table)} (${columns.map(quoted).join(', ')}) from stdin`));
      return { stream, rows: () => stream.rowCount };
    },
    setSequence: (sequence) => setSequence(client, sequence),
    commit: async () => {
      await client.query('commit');
      // The planner has no statistics on tables that were just filled.
      await client.query('analyze');
    },
    close: () => client.end(),
  };
}

/** The first of our tables with a row; null if the database is empty or has no tables. */
export async function firstFilledTable(url: string): Promise<string | null> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const { name } of await listTables(client)) {
      const { rows } = await client.query<{ filled: boolean }>(`select exists (select from ${quoted(name)}) as filled`);
      if (rows[0]!.filled) return name;
    }
    return null;
  } finally {
    await client.end();
  }
}
