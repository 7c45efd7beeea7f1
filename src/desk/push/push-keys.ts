import webPush from 'web-push';
import type { Keys, Store } from '#desk/spine/world.ts';
import type { Handle } from '#store/database/database.ts';
import { createSetting, readSetting } from '#store/database/settings.ts';

/** The installation's keys for web push (RFC 8292), base64url. */
export interface PushKeys {
  publicKey: string;
  privateKey: string;
}

const settingName = 'webPushKeys';

/** Returns the public key; null before a process of the desk has started. Creates nothing, so that reading a page changes nothing. */
export async function findPublicPushKey(handle: Handle): Promise<string | null> {
  return (await readSetting<PushKeys>(handle, settingName))?.publicKey ?? null;
}

/** Returns the keys, created at first use; the private key is stored sealed. Throws if no secret opens it. */
export async function readPushKeys(world: Store & Keys): Promise<PushKeys> {
  const { publicKey, privateKey: sealed } =
    (await readSetting<PushKeys>(world.db, settingName)) ?? (await createKeys(world));
  const privateKey = world.signer.unseal(sealed);
  if (privateKey === null)
    throw new Error(
      'BELFRY_SECRET does not open the keys of web push. After a change, write the old one behind a comma.',
    );
  return { publicKey, privateKey };
}

function createKeys({ transact, signer }: Store & Keys): Promise<PushKeys> {
  const { publicKey, privateKey } = webPush.generateVAPIDKeys();
  const sealed = { publicKey, privateKey: signer.seal(privateKey) };
  return transact(async ({ trx }) => {
    const isOurs = await createSetting(trx, settingName, sealed);
    return isOurs ? sealed : (await readSetting<PushKeys>(trx, settingName))!;
  });
}
