import { factorOf } from '#desk/sign-in/factors/prove-factor.ts';
import { checkPassword } from '#desk/sign-in/passwords/passwords.ts';
import { recordFailure } from '#desk/sign-in/record-sign-in.ts';
import { type Arrival, finishSession, isRecent, type OpenedSession, readSession } from '#desk/sign-in/sessions.ts';
import { beginTry, settleTry } from '#desk/sign-in/sign-in-limits.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import type { Limits, Spine, Store } from '#desk/spine/world.ts';
import { passwordCharactersMax } from '#domain/sign-in/check-password.ts';
import { findSignInPerson } from '#store/sign-in/accounts.ts';

type PasswordConfirmed = Outcome<OpenedSession, Refused<'wrong'> | Refused<'tooMany', { retryAfterSeconds: number }>>;

/**
 * Proves a password again in a complete session, before a sensitive action. A person with a second factor proves that instead.
 */
export async function confirmPassword(
  world: Spine & Limits,
  { token, password, arrival }: { token: string; password: string; arrival: Arrival },
): Promise<PasswordConfirmed> {
  const session = await readSession(world.db, token);
  const person = session && (await findSignInPerson(world.db, session.personId));
  if (!session?.complete || !person || person.hasAuthenticator || person.hasPasskey) return { refused: 'wrong' };
  const { personId } = person;
  const retryAfterSeconds = await beginTry(world, factorOf(personId), arrival.address);
  if (retryAfterSeconds !== null) return { refused: 'tooMany', retryAfterSeconds };
  const isRight = await checkPassword(password.slice(0, passwordCharactersMax), person.passwordHash);
  await settleTry(world, factorOf(personId), arrival.address, isRight ? 'succeeded' : 'failed');
  const opened = await world.transact(async (tx) => {
    if (isRight) return finishSession(world, tx, token, 'password', arrival);
    await recordFailure(world, tx, { way: 'password', personId, address: arrival.address });
    return null;
  });
  return opened ?? { refused: 'wrong' };
}

/** Whether a session proved something recently, as sensitive actions require. */
export async function isRecentlyProved(world: Store, token: string | null): Promise<boolean> {
  const session = await readSession(world.db, token);
  return session ? isRecent(session) : false;
}
