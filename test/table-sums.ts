import { type Kysely, sql } from 'kysely';
import type { Schema } from '#store/schema/schema.ts';

/** Per table: the number of rows, and a checksum of their content. */
export type TableSums = ReadonlyMap<string, string>;

/** Columns with the time of last use: every request may change them. */
const lastUse: Record<string, string> = { sessions: 'used_at', tokens: 'last_used_at' };

/** All tables except the rate limits, which count each attempt. */
export async function tablesOf(db: Kysely<Schema>): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'rate_limits' order by 1`.execute(db);
  return rows.map(({ name }) => name);
}

/** Checksums of these tables; `where` excludes rows of a table. */
export async function sumTables(
  db: Kysely<Schema>,
  tables: readonly string[],
  where: (table: string) => string | null = () => null,
): Promise<TableSums> {
  if (tables.length === 0) return new Map();
  const each = tables.map((name) => {
    const row = name in lastUse ? `(to_jsonb(rows) - '${lastUse[name]}')::text` : 'rows::text';
    const condition = where(name);
    const sum = `count(*) || ' ' || coalesce(sum(hashtextextended(${row}, 0)), 0)`;
    return `select '${name}' as name, ${sum} as sum from ${name} rows${condition === null ? '' : ` where ${condition}`}`;
  });
  const { rows } = await sql.raw<{ name: string; sum: string }>(each.join(' union all ')).execute(db);
  return new Map(rows.map(({ name, sum }) => [name, sum]));
}

/** The names of the tables that changed between the two checksums. */
export function changedTables(before: TableSums, after: TableSums): string[] {
  return [...after.keys()].filter((table) => after.get(table) !== before.get(table));
}

/** Checksums of what reading must never change; excludes the audit trail of reads and exports. */
export async function sumAfterReading(db: Kysely<Schema>): Promise<TableSums> {
  return sumTables(db, await tablesOf(db), (table) => {
    // Each entry of the audit trail has a link in the chain.
    if (table === 'audit_links') return 'false';
    return table === 'audit_entries' ? `act not in ('personRead', 'complaintRead', 'exported')` : null;
  });
}
