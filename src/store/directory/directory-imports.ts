import type { FileKind } from '#domain/directory/import.ts';
import type { Instant } from '#domain/instant.ts';
import type { Trx } from '#store/database/database.ts';

interface SavedImport {
  personId: string;
  id: string;
  kind: FileKind;
  content: string;
  planHash: Buffer;
  createdAt: Instant;
}

/** Saves the file that a person had checked and replaces their earlier one; deletes files older than `before`. */
export async function saveImport(trx: Trx, kept: SavedImport, before: Instant): Promise<void> {
  await dropOldImports(trx, before);
  await trx
    .insertInto('directoryImports')
    .values(kept)
    .onConflict((conflict) => conflict.column('personId').doUpdateSet(kept))
    .execute();
}

/** The checked file of a person, if still saved; locked until the transaction ends. */
export async function takeImport(
  trx: Trx,
  { personId, id, since }: { personId: string; id: string; since: Instant },
): Promise<SavedImport | undefined> {
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

/** Deletes the file, after the import or when the person is gone. */
export async function dropImport(trx: Trx, personId: string): Promise<void> {
  await trx.deleteFrom('directoryImports').where('personId', '=', personId).execute();
}

/** Deletes files checked before an instant and never imported: they contain personal data. */
export async function dropOldImports(trx: Trx, before: Instant): Promise<void> {
  await trx.deleteFrom('directoryImports').where('createdAt', '<', before).execute();
}
