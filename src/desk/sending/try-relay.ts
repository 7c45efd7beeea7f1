import { type ServerSecret, sealServerSecret, secretOf, secretProblems } from '#desk/mailboxes/server-secret.ts';
import { openOwnRelay } from '#desk/sending/own-relay.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { RelaySettings, SendTrouble } from '#domain/sending/relay-settings.ts';
import { keepsAt } from '#domain/staff/duties.ts';
import { findSendingRelay, keepRelaySecret } from '#store/sending/sending-relays.ts';

/** What is wrong with a relay, and the server's own words. */
export interface RelayTrouble {
  failure: SendTrouble;
  said: string | null;
}

/** Connects and signs in as is written. No letter is sent and nothing is kept. Parts of the secret that are empty are those kept. */
export async function tryRelay(
  world: World,
  actor: Actor,
  deskId: string,
  { settings, secret }: { settings: RelaySettings; secret: ServerSecret },
): Promise<{ ready: true } | { trouble: RelayTrouble } | { missing: true }> {
  if (!keepsAt(actor, 'desks', deskId)) return { missing: true };
  const kept = await findSendingRelay(world.db, deskId);
  const known = secretOf(world, kept, { settings, secret });
  if (secretProblems(settings.proof, known).length > 0) return { trouble: { failure: 'secret', said: null } };
  const relay = openOwnRelay(
    {
      ...{ settings, secret: known },
      // One that serves once is used up by trying: the next one is kept where the desk sends by it already.
      onSecret: async (changed) => {
        if (!kept || secret.refreshToken) return;
        await world.transact(({ trx }) => keepRelaySecret(trx, deskId, sealServerSecret(world, changed)));
        world.publicChanged();
      },
    },
    { quickly: true },
  );
  try {
    const found = await relay.check();
    if ('ready' in found) return found;
    return { trouble: { failure: found.trouble ?? 'lost', said: found.text || null } };
  } finally {
    relay.close();
  }
}
