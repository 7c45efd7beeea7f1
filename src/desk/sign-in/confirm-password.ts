import { checkPassword } from '#desk/passwords.ts';
import { hashToken } from '#desk/secret-token.ts';
import type { Arrival, OpenedSession } from '#desk/sign-in/begin-session.ts';
import { finishSession } from '#desk/sign-in/finish-session.ts';
import { isRecent } from '#desk/sign-in/recent.ts';
import type { SignInLimits } from '#desk/sign-in-limits.ts';
import type { World } from '#desk/world.ts';
import { passwordCharactersMax } from '#domain/sign-in/check-password.ts';
import { findSignInPerson } from '#store/accounts.ts';
import { findSession } from '#store/sessions.ts';

/** Proves a password anew in a complete session, for what is delicate. Who has a second factor proves that instead. */
export async function confirmPassword(
  world: World,
  limits: SignInLimits,
  { token, password, arrival }: { token: string; password: string; arrival: Arrival },
): Promise<OpenedSession | null> {
  const session = await findSession(world.db, hashToken(token), new Date().toISOString());
  const person = session && (await findSignInPerson(world.db, session.personId));
  if (!session?.complete || !person || person.hasAuthenticator || person.hasPasskey) return null;
  if ((await limits.takeFactor(person.personId)) !== null) return null;
  const isRight = await checkPassword(password.slice(0, passwordCharactersMax), person.passwordHash);
  if (!isRight) return null;
  await limits.forgiveFactor(person.personId);
  return world.transact((tx) => finishSession(world, tx, token, 'password', arrival));
}

/** Whether a session proved something a short while ago: what is delicate asks for it. */
export async function isRecentlyProved(world: World, token: string | null): Promise<boolean> {
  const session = token === null ? null : await findSession(world.db, hashToken(token), new Date().toISOString());
  return session ? isRecent(session) : false;
}
