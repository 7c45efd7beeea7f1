import assert from 'node:assert/strict';
import { saveRelay } from '#desk/sending/save-relay.ts';
import { saveSignature, turnSignatureOn } from '#desk/sending/save-signature.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { RelaySettings } from '#domain/sending/relay-settings.ts';
import { keyRecord } from '#domain/sending/signature.ts';
import { findSendingSignature } from '#store/sending/sending-signatures.ts';

/** Typical relay settings, for a server that does not exist. */
export const exampleRelay: RelaySettings = {
  host: 'smtp.mail.example',
  port: 587,
  security: 'startTls',
  user: 'wcms@desk.example',
  proof: 'password',
  token: null,
};

/** Configures a desk to send through this relay. */
export async function saveExampleRelay(world: World, administrator: Actor, deskId: string): Promise<void> {
  const plan = { settings: exampleRelay, secret: { password: 'geheim' }, seen: null };
  assert.deepEqual(await saveRelay(world, administrator, deskId, plan), { saved: true });
}

/** Saves a signing key for a desk and publishes it in a fake DNS. Turns signing on if `active`. */
export async function saveExampleSignature(
  world: World,
  administrator: Actor,
  deskId: string,
  { active }: { active: boolean },
): Promise<void> {
  const { mailbox } = await world.readDesk(world.db, deskId);
  const order = { domain: mailbox.split('@').at(-1)!, selector: 'belfry2026', key: '', seen: null };
  assert.deepEqual(await saveSignature(world, administrator, deskId, order), { saved: true });
  const stored = (await findSendingSignature(world.db, deskId))!;
  world.resolver = { txt: async () => [[keyRecord(stored.algorithm, stored.publicKey)]] };
  if (active) assert.deepEqual(await turnSignatureOn(world, administrator, deskId), { saved: true });
}
