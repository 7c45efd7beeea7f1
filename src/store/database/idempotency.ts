import type { Trx } from '#store/database/database.ts';
import { rowsOf } from '#store/database/rows.ts';

/** A call that a client may retry: its key, path and token, with a hash of the body. */
export interface RepeatableCall {
  tokenId: string;
  path: string;
  key: string;
  bodyHash: Buffer;
}

/** Locks the key for this transaction; false while another transaction runs the same call. */
export async function tryLockKey(trx: Trx, { tokenId, path, key }: RepeatableCall): Promise<boolean> {
  const rows = await rowsOf<{ locked: boolean }>(trx)`
    select pg_try_advisory_xact_lock(hashtextextended(${JSON.stringify([tokenId, path, key])}, 0)) as locked`;
  return rows[0]!.locked;
}

/** The saved answer for this key, since an instant. */
export function findSavedAnswer(trx: Trx, { tokenId, path, key }: RepeatableCall, since: string) {
  return trx
    .selectFrom('idempotencyKeys')
    .select(['bodyHash', 'response'])
    .where('tokenId', '=', tokenId)
    .where('path', '=', path)
    .where('key', '=', key)
    .where('createdAt', '>', since)
    .executeTakeFirst();
}

/** Saves an answer in the transaction of the change; deletes answers older than `since`. */
export async function saveAnswer(
  trx: Trx,
  call: RepeatableCall,
  answer: { status: number; response: unknown; at: string; since: string },
): Promise<void> {
  const { tokenId, path, key, bodyHash } = call;
  const { status, response, at, since } = answer;
  await trx.deleteFrom('idempotencyKeys').where('tokenId', '=', tokenId).where('createdAt', '<=', since).execute();
  const row = { tokenId, path, key, bodyHash, status, response: JSON.stringify(response), createdAt: at };
  await trx.insertInto('idempotencyKeys').values(row).execute();
}

/** Deletes the answers of all tokens saved up to an instant. */
export async function deleteOldAnswers(trx: Trx, until: string): Promise<void> {
  await trx.deleteFrom('idempotencyKeys').where('createdAt', '<=', until).execute();
}
