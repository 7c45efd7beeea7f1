import type { Instant } from '#domain/instant.ts';
import type { Trx } from '#store/database/database.ts';
import type { Schema } from '#store/schema/schema.ts';

/** Saves the file that a person had checked and replaces their earlier one; deletes files older than `before`. */
export async function saveImport(trx: Trx, checked: Schema['directoryImports'], before: Instant): Promise<void> {
  await dropOldImports(trx, before);
  await trx
    .insertInto('directoryImports')
    .values(checked)
    .onConflict((conflict) => conflict.column('personId').doUpdateSet(checked))
    .execute();
}

/** The checked file of a person, if still saved; locked until the transaction ends. */
export function takeImport(
  trx: Trx,
  { personId, id, since }: { personId: string; id: string; since: Instant },
): Promise<Schema['directoryImports'] | undefined> {
  return trx
    .selectFrom('directoryImports')
    .selectAll()
    .where('personId', '=', personId)
    .where('id', '=', id)
    .where('createdAt', '>=', since)
    .forUpdate()
    .executeTakeFirst();
}

/** Deletes the file, after the import or when the person is gone. */
export async function dropImport(trx: Trx, personId: string): Promise<void> {
  await trx.deleteFrom('directoryImports').where('personId', '=', personId).execute();
}

/** Deletes files checked before an instant and never imported: they contain personal data. */
export async function dropOldImports(trx: Trx, before: Instant): Promise<void> {
  await trx.deleteFrom('directoryImports').where('createdAt', '<', before).execute();
}
