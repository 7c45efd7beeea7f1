import { openServerSecret, type ServerSecret, sealServerSecret } from '#desk/mailboxes/server-secret.ts';
import { openOwnRelay } from '#desk/sending/own-relay.ts';
import type { Keys, Outside, Spine } from '#desk/spine/world.ts';
import type { Relay, Sent } from '#mail/send/relay.ts';
import { CannotSend, refusedBy } from '#mail/send/relay-refusal.ts';
import { listSendingRelays, type SendingRelay, saveRelaySecret } from '#store/sending/sending-relays.ts';

interface Open {
  /** The secret and settings that it was opened with; a change needs a new relay. */
  made: string;
  relay: Relay;
}

/** Sends each letter by its desk's own relay if it has one, else by the installation's. A change applies from the next letter. */
export function openDeskRelays(world: Spine, installation: Relay): Relay {
  const open = new Map<string, Open>();

  async function relayOf(deskId: string): Promise<Relay> {
    const own = await world.ownRelay(world.db, deskId);
    const known = open.get(deskId);
    if (own && known?.made === madeOf(own)) return known.relay;
    open.delete(deskId);
    // Letters already in progress are still sent.
    known?.relay.close();
    if (!own) return installation;
    const opened = openSaved(world, own, async (secret) => {
      await world.transact(({ trx }) => saveRelaySecret(trx, deskId, secret));
      world.publicChanged();
      // Update the cached secret to the one just saved, so that the next letter does not open a new relay.
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
    check: () => checkAll(world, installation, relayOf),
    close() {
      for (const { relay } of open.values()) relay.close();
      installation.close();
    },
  };
}

/** Asks the installation's relay and those of the desks. Returns the first refusal, with the desk that it concerns. */
async function checkAll(
  { db }: Spine,
  installation: Relay,
  relayOf: (deskId: string) => Promise<Relay>,
): ReturnType<Relay['check']> {
  const own = (await listSendingRelays(db)).map(async ({ deskId, prefix }) => {
    const relay = await relayOf(deskId).catch((error: Error) => error);
    const found = relay instanceof Error ? refusedBy(relay) : await relay.check();
    return 'ready' in found ? found : { ...found, text: `${prefix}: ${found.text}` };
  });
  const found = await Promise.all([installation.check(), ...own]);
  return found.find((one) => !('ready' in one)) ?? { ready: true };
}

/**
 * Opens a desk's relay from its stored settings; `save` saves a secret that its directory replaced. Throws `CannotSend` if the
 * secret cannot be opened.
 */
export function openSaved(world: Keys & Outside, own: SendingRelay, save: (sealed: string) => Promise<void>): Relay {
  const secret = openServerSecret(world, own.secret);
  if (secret === null) throw new CannotSend('secret', 'It was sealed with another BELFRY_SECRET.');
  const onSecret = (changed: ServerSecret) => save(sealServerSecret(world, changed));
  return openOwnRelay(world, { settings: own.settings, secret, onSecret });
}

function madeOf({ settings, secret, version }: SendingRelay): string {
  return JSON.stringify([version, settings, secret]);
}

/** No relay was contacted, so none has accepted the letter. */
function notAsked(error: Error): Sent {
  const failure = error instanceof CannotSend ? { failure: error.failure } : {};
  return { refused: 'temporary', status: null, text: error.message, perhapsTaken: false, ...failure };
}
