import type { FileKind } from '#domain/directory/import.ts';
import type { Instant } from '#domain/instant.ts';
import type { Trx } from '#store/database/database.ts';

export interface KeptImport {
  personId: string;
  id: string;
  kind: FileKind;
  content: string;
  planHash: Buffer;
  createdAt: Instant;
}

/** Keeps the file that a person had checked, instead of the one before; files older than `before` go. */
export async function keepImport(trx: Trx, kept: KeptImport, before: Instant): Promise<void> {
  await dropOldImports(trx, before);
  await trx
    .insertInto('directoryImports')
    .values(kept)
    .onConflict((conflict) => conflict.column('personId').doUpdateSet(kept))
    .execute();
}

/** The file that a person had checked, while it is kept; held until the transaction ends. */
export async function takeImport(
  trx: Trx,
  { personId, id, since }: { personId: string; id: string; since: Instant },
): Promise<KeptImport | undefined> {
  const row = await trx
    .selectFrom('directoryImports')
    .selectAll()
    .where('personId', '=', personId)
    .where('id', '=', id)
    .where('createdAt', '>=', since)
    .forUpdate()
    .executeTakeFirst();
  return row && { ...row, kind: row.kind as FileKind };
}

/** The file has been carried out, or belongs to nobody any more. */
export async function dropImport(trx: Trx, personId: string): Promise<void> {
  await trx.deleteFrom('directoryImports').where('personId', '=', personId).execute();
}

/** Files that were checked before then and not carried out: they name people, so none stays longer than it is needed. */
export async function dropOldImports(trx: Trx, before: Instant): Promise<void> {
  await trx.deleteFrom('directoryImports').where('createdAt', '<', before).execute();
}
