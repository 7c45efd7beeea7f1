import { hashToken } from '#desk/spine/secret-token.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { deleteOtherSessions, deleteSession, deleteSessionById, deleteSessionsOf } from '#store/sign-in/sessions.ts';

/** Signs out: the token stops working everywhere, including copies (attack 29). */
export function endSession(world: World, token: string): Promise<void> {
  return world.transact((tx) => deleteSession(tx.trx, hashToken(token)));
}

/** Signs a person out everywhere, because their account was disabled or their password changed. */
export function endSessionsOf(world: World, personId: string): Promise<void> {
  return world.transact((tx) => deleteSessionsOf(tx.trx, personId));
}

/** Ends one of the actor's own sessions on any device. Returns false if it is not theirs. */
export function endOwnSession(world: World, actor: Actor, id: string): Promise<boolean> {
  return world.transact((tx) => deleteSessionById(tx.trx, actor.personId, id));
}

/** Ends all of the actor's sessions except this one. */
export function endOtherSessions(world: World, actor: Actor, token: string): Promise<void> {
  return world.transact((tx) => deleteOtherSessions(tx.trx, actor.personId, hashToken(token)));
}
