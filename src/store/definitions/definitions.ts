import type { Definition } from '#domain/definitions/definition.ts';
import type { Handle, Trx } from '#store/database/database.ts';

/** The tables of ordered definitions. Objects are JSON in all of them. */
type Table = 'checklists' | 'fields' | 'macros' | 'ticketTemplates';

/** Returns the rows of these desks in their order, also of retired definitions. */
export function listDefinitions<Row extends Definition>(
  handle: Handle,
  { table, columns }: { table: Table; columns: readonly (keyof Row)[] },
  deskIds: readonly string[],
): Promise<Row[]> {
  if (deskIds.length === 0) return Promise.resolve([]);
  const rows = handle
    .selectFrom(table as 'checklists')
    .select(columns as readonly 'id'[])
    .where('deskId', 'in', [...deskIds])
    .orderBy('position')
    .orderBy('id')
    .execute();
  return rows as Promise<Definition[]> as Promise<Row[]>;
}

/** Saves a definition; replaces the one with the same id. */
export async function putDefinition<Row extends Definition>(
  trx: Trx,
  { table, columns }: { table: Table; columns: readonly (keyof Row)[] },
  row: Row,
): Promise<void> {
  const { id, deskId, ...fields } = Object.fromEntries(columns.map((column) => [column, written(row[column])]));
  await trx
    .insertInto(table as 'checklists')
    .values({ id, deskId, ...fields } as never)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(fields))
    .execute();
}

function written(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
}
