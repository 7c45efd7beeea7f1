import type pg from 'pg';

/** A table in a backup: what COPY names, and which tables must be filled first. */
export interface BackupTable {
  name: string;
  columns: string[];
  refersTo: string[];
}

export interface BackupSequence {
  name: string;
  /** As text, since a sequence may exceed a JavaScript number. */
  value: string;
  called: boolean;
}

/**
 * All our tables in foreign-key order, referenced tables first. Excludes the job queue (a schema of its own) and the revision and
 * rate-limit tables, which belong to one database.
 */
export async function listTables(client: pg.Client): Promise<BackupTable[]> {
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
      and relname not in ('revisions', 'rate_limits')
    order by relname`);
  return inLoadOrder(rows);
}

export async function listSequences(client: pg.Client): Promise<BackupSequence[]> {
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

export async function setSequence(client: pg.Client, { name, value, called }: BackupSequence): Promise<void> {
  await client.query('select setval($1::regclass, $2::bigint, $3)', [quoted(name), value, called]);
}

export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

export function inLoadOrder(tables: readonly BackupTable[]): BackupTable[] {
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
