import { randomBytes } from 'node:crypto';
import { beforeTheWorld } from '#desk/spine/transaction.ts';
import { openSigner } from '#mail/read/proof/signature.ts';
import type { Database } from '#store/database/database.ts';
import { readSetting } from '#store/database/settings.ts';
import { deriveHistoryKey, type HistoryKey } from '#store/history/history.ts';
import { beginKeyedChains } from '#store/history/plain-prefixes.ts';

const settingName = 'historyKey';

/** The stored key was sealed with a secret that this process does not have. */
export class HistoryKeyClosed extends Error {}

/**
 * Opens the history key with any of the secrets, and creates it in a database without one. Throws HistoryKeyClosed if none opens it.
 * It stays sealed as it was: under a secret that was only tried, or mistyped, it would be lost.
 */
export async function openHistoryKey(db: Database, secrets: string[]): Promise<HistoryKey> {
  const sealed = (await readSetting<string>(db, settingName)) ?? (await createKey(db, secrets));
  return unsealKey(secrets, sealed);
}

/** Opens the history key, or returns null in a database of an older version, where all links are plain. */
export async function findHistoryKey(db: Database, secrets: string[]): Promise<HistoryKey | null> {
  const sealed = await readSetting<string>(db, settingName);
  return sealed === null ? null : unsealKey(secrets, sealed);
}

function unsealKey(secrets: string[], sealed: string): HistoryKey {
  const opened = openSigner(secrets).unseal(sealed, purpose);
  if (opened === null)
    throw new HistoryKeyClosed(
      'BELFRY_SECRET does not open the key of the history. Set it to the secret of this desk; after a change, write the old one behind a comma.',
    );
  return deriveHistoryKey(Buffer.from(opened, 'base64url'));
}

const purpose = 'history key';
const keyBytes = 32;

function createKey(db: Database, secrets: string[]): Promise<string> {
  const fresh = randomBytes(keyBytes);
  const sealed = openSigner(secrets).seal(fresh.toString('base64url'), purpose);
  const key = deriveHistoryKey(fresh);
  return beforeTheWorld(db, (trx) => beginKeyedChains(trx, settingName, { sealed, key }));
}
