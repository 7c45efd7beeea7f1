import type { Selectable } from 'kysely';
import type { Handle, Trx } from '#store/database/database.ts';
import type { SendingSignaturesTable } from '#store/schema/sending-tables.ts';

/** The key of a desk. The private one is sealed. */
export type SendingSignature = Selectable<SendingSignaturesTable>;

/** With what the letters of a desk are signed, or would be; undefined is nothing. */
export function findSendingSignature(handle: Handle, deskId: string): Promise<SendingSignature | undefined> {
  return handle.selectFrom('sendingSignatures').selectAll().where('deskId', '=', deskId).executeTakeFirst();
}

/** Those that sign, of these desks or of all, with the desks' prefixes. */
export function activeSignatures(
  handle: Handle,
  deskIds?: readonly string[],
): Promise<(SendingSignature & { prefix: string })[]> {
  let query = handle
    .selectFrom('sendingSignatures as signature')
    .innerJoin('desks', 'desks.id', 'signature.deskId')
    .selectAll('signature')
    .select('desks.prefix')
    .where('signature.active', '=', true)
    .orderBy('desks.position');
  if (deskIds) query = query.where('signature.deskId', 'in', deskIds);
  return query.execute();
}

/** Keeps a key that signs nothing yet, in place of one that nobody has changed since `version`; null is none. */
export async function putSendingSignature(
  trx: Trx,
  row: Pick<SendingSignature, 'deskId' | 'domain' | 'selector' | 'algorithm' | 'publicKey' | 'privateKey'>,
  version: number | null,
): Promise<boolean> {
  const put =
    version === null
      ? await trx
          .insertInto('sendingSignatures')
          .values(row)
          .onConflict((conflict) => conflict.doNothing())
          .returning('deskId')
          .executeTakeFirst()
      : await trx
          .updateTable('sendingSignatures')
          .set({ ...row, active: false, version: version + 1 })
          .where('deskId', '=', row.deskId)
          .where('version', '=', version)
          .returning('deskId')
          .executeTakeFirst();
  return put !== undefined;
}

/** Has the key sign from now on, or no more. */
export async function turnSignature(trx: Trx, deskId: string, active: boolean): Promise<void> {
  await trx.updateTable('sendingSignatures').set({ active }).where('deskId', '=', deskId).execute();
}

/** Forgets the key of a desk. */
export async function deleteSendingSignature(trx: Trx, deskId: string): Promise<void> {
  await trx.deleteFrom('sendingSignatures').where('deskId', '=', deskId).execute();
}
