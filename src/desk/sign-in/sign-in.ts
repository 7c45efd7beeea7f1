import { checkPassword } from '#desk/sign-in/passwords/passwords.ts';
import { beginTry, settleTry } from '#desk/sign-in/sign-in-limits.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import type { Limits, Spine } from '#desk/spine/world.ts';
import { passwordCharactersMax } from '#domain/sign-in/check-password.ts';
import { findLogin } from '#store/sign-in/accounts.ts';
import { recordFailure } from './record-sign-in.ts';
import { type Arrival, beginSession, type OpenedSession } from './sessions.ts';

type SignedIn = Outcome<OpenedSession, Refused<'wrong'> | Refused<'tooMany', { retryAfterSeconds: number }>>;

/** Checks a password and opens a session. An unknown login gets the same response in the same time (attack 26). */
export async function signIn(
  world: Spine & Limits,
  { login: typed, password, arrival }: { login: string; password: string; arrival: Arrival },
): Promise<SignedIn> {
  const login = typed.trim().toLowerCase().slice(0, 320);
  const retryAfterSeconds = await beginTry(world, login, arrival.address);
  if (retryAfterSeconds !== null) return { refused: 'tooMany', retryAfterSeconds };
  const account = await findLogin(world.db, login);
  const isRight = await checkPassword(password.slice(0, passwordCharactersMax), account?.passwordHash ?? null);
  if (!account || !isRight) {
    await settleTry(world, login, arrival.address, 'failed');
    const failed = { way: 'password', personId: account?.personId ?? null, address: arrival.address } as const;
    await world.transact((tx) => recordFailure(world, tx, failed));
    return { refused: 'wrong' };
  }
  await settleTry(world, login, arrival.address, 'succeeded');
  const { personId } = account;
  // The address was proved when the password was set.
  const opened = await world.transact((tx) =>
    beginSession(world, tx, { personId, proved: 'password', address: login, arrival }),
  );
  return opened ?? { refused: 'wrong' };
}
