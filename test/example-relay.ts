import assert from 'node:assert/strict';
import { keepRelay } from '#desk/sending/keep-relay.ts';
import type { World } from '#desk/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { RelaySettings } from '#domain/sending/relay-settings.ts';
import { findSendingRelay } from '#store/sending-relays.ts';

/** A relay as most desks have it, at a server that there is not. */
export const exampleRelay: RelaySettings = {
  ...{ host: 'smtp.mail.example', port: 587, security: 'startTls', user: 'wcms@desk.example', proof: 'password' },
  token: null,
};

/** Has a desk send by it. */
export async function keepExampleRelay(world: World, keeper: Actor, deskId: string): Promise<void> {
  const before = await findSendingRelay(world.db, deskId);
  const plan = { settings: exampleRelay, secret: { password: 'geheim' }, version: before?.version ?? null };
  assert.deepEqual(await keepRelay(world, keeper, deskId, plan), { saved: true });
}
