import { type Selectable, sql } from 'kysely';
import type { Handle, Trx } from '#store/database/database.ts';
import type { SendingSignaturesTable } from '#store/schema/desk-tables.ts';

/** The signing key of a desk. The private key is sealed. */
export type SendingSignature = Selectable<SendingSignaturesTable>;

/** The signing key of a desk, active or not; undefined if it has no key. */
export function findSendingSignature(handle: Handle, deskId: string): Promise<SendingSignature | undefined> {
  return handle.selectFrom('sendingSignatures').selectAll().where('deskId', '=', deskId).executeTakeFirst();
}

/** Active signing keys, of these desks or of all, with the desks' prefixes. */
export function activeSignatures(handle: Handle, deskIds?: readonly string[]) {
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

/** Saves an inactive key and replaces the previous one. */
export async function putSendingSignature(
  trx: Trx,
  row: Pick<SendingSignature, 'deskId' | 'domain' | 'selector' | 'algorithm' | 'publicKey' | 'privateKey'>,
): Promise<void> {
  const version = sql<number>`sending_signatures.version + 1`;
  await trx
    .insertInto('sendingSignatures')
    .values(row)
    .onConflict((conflict) => conflict.column('deskId').doUpdateSet({ ...row, active: false, version }))
    .execute();
}

/** Turns signing with the key on or off. */
export async function turnSignature(trx: Trx, deskId: string, active: boolean): Promise<void> {
  await trx.updateTable('sendingSignatures').set({ active }).where('deskId', '=', deskId).execute();
}

/** Deletes the key of a desk. */
export async function deleteSendingSignature(trx: Trx, deskId: string): Promise<void> {
  await trx.deleteFrom('sendingSignatures').where('deskId', '=', deskId).execute();
}
