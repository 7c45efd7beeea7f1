import assert from 'node:assert/strict';
import { saveFetching } from '#desk/mailboxes/save-fetching.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { Fetching } from '#domain/mailboxes/fetching.ts';

/** Typical mailbox settings, for a server that does not exist. */
export const exampleFetching: Fetching = {
  host: 'imap.mail.example',
  port: 993,
  security: 'tls',
  user: 'wcms@desk.example',
  proof: 'password',
  token: null,
  folder: 'INBOX',
  doneFolder: 'Kept',
  unreadableFolder: null,
  startsAt: '2026-11-24T08:00:00Z',
  active: true,
};

/** Configures the mailbox of the demonstration's first desk with these settings. */
export async function saveExampleFetching(world: World, administrator: Actor, deskId: string): Promise<void> {
  const place = { deskId, address: 'wcms@desk.example' };
  const plan = { settings: exampleFetching, secret: { password: 'geheim' }, seen: null };
  assert.deepEqual(await saveFetching(world, administrator, place, plan), { saved: true });
}
