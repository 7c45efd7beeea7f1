import { openServerSecret, sealServerSecret } from '#desk/mailboxes/server-secret.ts';
import { openOwnRelay } from '#desk/sending/own-relay.ts';
import type { World } from '#desk/spine/world.ts';
import type { Relay, Sent } from '#mail/send/relay.ts';
import { CannotSend } from '#mail/send/relay-refusal.ts';
import { keepRelaySecret, type SendingRelay } from '#store/sending/sending-relays.ts';

interface Open {
  /** What it was opened with: another secret or setting is another relay. */
  made: string;
  relay: Relay;
}

/** Sends each letter by its desk's own relay, where it has one, else by the installation's. A change counts from the next letter. */
export function openDeskRelays(world: World, installation: Relay): Relay {
  const open = new Map<string, Open>();

  async function relayOf(deskId: string): Promise<Relay> {
    const own = await world.ownRelay(world.db, deskId);
    const known = open.get(deskId);
    if (own && known?.made === madeOf(own)) return known.relay;
    open.delete(deskId);
    // What it has in hand it still hands over.
    known?.relay.close();
    if (!own) return installation;
    const opened = openKept(world, own, async (secret) => {
      await world.transact(({ trx }) => keepRelaySecret(trx, deskId, secret));
      world.publicChanged();
      // It knows already what it gave: the next letter needs no other.
      const still = open.get(deskId);
      if (still?.relay === opened) still.made = madeOf({ ...own, secret });
    });
    open.set(deskId, { made: madeOf(own), relay: opened });
    return opened;
  }

  return {
    async send(mail, deskId): Promise<Sent> {
      const relay = await relayOf(deskId).catch((error: Error) => error);
      return relay instanceof Error ? notAsked(relay) : relay.send(mail, deskId);
    },
    check: () => installation.check(),
    close() {
      for (const { relay } of open.values()) relay.close();
      installation.close();
    },
  };
}

/**
 * Opens a desk's own relay by what is kept of it; `keep` keeps a secret that its directory has given in place of another.
 * Throws `CannotSend` where the secret cannot be opened.
 */
export function openKept(
  world: Pick<World, 'signer'>,
  own: SendingRelay,
  keep: (sealed: string) => Promise<void>,
): Relay {
  const secret = openServerSecret(world, own.secret);
  if (secret === null) throw new CannotSend('secret', 'It was sealed with another BELFRY_SECRET.');
  return openOwnRelay({
    ...{ settings: own.settings, secret },
    onSecret: (changed) => keep(sealServerSecret(world, changed)),
  });
}

function madeOf({ settings, secret, version }: SendingRelay): string {
  return JSON.stringify([version, settings, secret]);
}

/** No relay was asked, so none has taken it. */
function notAsked(error: Error): Sent {
  const trouble = error instanceof CannotSend ? { trouble: error.trouble } : {};
  return { refusal: 'temporary', status: null, text: error.message, perhapsTaken: false, ...trouble };
}
