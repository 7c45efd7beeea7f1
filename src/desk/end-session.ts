import { hashToken } from '#desk/secret-token.ts';
import type { World } from '#desk/world.ts';
import { deleteSession, deleteSessionsOf } from '#store/sessions.ts';

/** Signs out: the token is worth nothing from now on, wherever it was copied to (attack 29). */
export function endSession(world: World, token: string): Promise<void> {
  return world.transact((tx) => deleteSession(tx.trx, hashToken(token)));
}

/** Signs a person out everywhere: their account was disabled, or their password changed. */
export function endSessionsOf(world: World, personId: string): Promise<void> {
  return world.transact((tx) => deleteSessionsOf(tx.trx, personId));
}
