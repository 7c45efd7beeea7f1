import { type Arrival, beginSession } from '#desk/sign-in/sessions.ts';
import type { World } from '#desk/spine/world.ts';

/** A browser at a real desk, where everyone needs a second factor. */
export const arrival: Arrival = {
  address: '192.0.2.1',
  device: 'Mozilla/5.0 (X11; Linux) Firefox/140.0',
  demonstration: false,
};

/** The session token of a person signed in with a passkey. */
export async function signedIn(world: World, personId: string, address: string | null = null): Promise<string> {
  const opened = await world.transact((tx) =>
    beginSession(world, tx, { personId, proved: 'passkey', address, arrival }),
  );
  if (!opened) throw new Error('No session was opened.');
  return opened.token;
}
