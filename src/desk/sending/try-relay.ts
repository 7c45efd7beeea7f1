import { type ServerSecret, sealServerSecret, secretOf, secretProblems } from '#desk/mailboxes/server-secret.ts';
import { openOwnRelay } from '#desk/sending/own-relay.ts';
import type { Outcome } from '#desk/spine/outcome.ts';
import type { Spine } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { RelaySettings, SendTrouble } from '#domain/sending/relay-settings.ts';
import { hasDutyAt } from '#domain/staff/duties.ts';
import { findSendingRelay, saveRelaySecret } from '#store/sending/sending-relays.ts';

/** A relay's problem, and the server's own message. */
interface RelayTrouble {
  failure: SendTrouble;
  said: string | null;
}

/** Connects and signs in with the typed settings. Sends and saves nothing. Empty parts of the secret keep their stored value. */
export async function tryRelay(
  world: Spine,
  actor: Actor,
  deskId: string,
  { settings, secret }: { settings: RelaySettings; secret: ServerSecret },
): Promise<Outcome<{ ready: true } | { trouble: RelayTrouble }>> {
  if (!hasDutyAt(actor, 'desks', deskId)) return { refused: 'missing' };
  const kept = await findSendingRelay(world.db, deskId);
  const known = secretOf(world, kept, { settings, secret });
  if (secretProblems(settings.proof, known).length > 0) return { trouble: { failure: 'secret', said: null } };
  const relay = openOwnRelay(
    {
      settings,
      secret: known,
      // Trying uses up a single-use refresh token, so the new one is saved if the desk already uses the relay.
      onSecret: async (changed) => {
        if (!kept || secret.refreshToken) return;
        await world.transact(({ trx }) => saveRelaySecret(trx, deskId, sealServerSecret(world, changed)));
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
