import { checkPassword } from '#desk/passwords.ts';
import { proveAddress } from '#desk/prove-address.ts';
import { newSecretToken } from '#desk/secret-token.ts';
import type { SignInLimits } from '#desk/sign-in-limits.ts';
import type { World } from '#desk/world.ts';
import { plusSeconds } from '#domain/instant.ts';
import { findLogin } from '#store/accounts.ts';
import { addSession } from '#store/sessions.ts';

/** One working day with its evening: who comes back the next morning signs in again. */
export const sessionSeconds = 12 * 60 * 60;

export interface OpenedSession {
  /** Goes into a cookie; the database keeps its hash. */
  token: string;
  expiresAt: string;
}

export type SignedIn = OpenedSession | { refused: 'wrong' } | { refused: 'tooMany'; retryAfterSeconds: number };

/** Checks a password and opens a session. An unknown login gets the same answer in the same time (attack 26). */
export async function signIn(
  world: World,
  limits: SignInLimits,
  { login: typed, password, address }: { login: string; password: string; address: string },
): Promise<SignedIn> {
  const login = typed.trim().toLowerCase().slice(0, 320);
  const retryAfterSeconds = await limits.take(login, address);
  if (retryAfterSeconds !== null) return { refused: 'tooMany', retryAfterSeconds };
  const account = await findLogin(world.db, login);
  const isRight = await checkPassword(password.slice(0, passwordCharactersMax), account?.passwordHash ?? null);
  if (!account || !isRight) return { refused: 'wrong' };
  await limits.forgive(login, address);
  return openSessionFor(world, account.personId, login);
}

/** Opens a session for someone who has proved who they are. */
export function openSessionFor(world: World, personId: string, address: string | null): Promise<OpenedSession> {
  return world.transact(async (tx) => {
    const { token, hash } = newSecretToken();
    // Sessions keep real time.
    const createdAt = new Date().toISOString();
    const expiresAt = plusSeconds(createdAt, sessionSeconds);
    await addSession(tx.trx, { tokenHash: hash, personId, createdAt, expiresAt });
    if (address !== null) await proveAddress(world, tx, address, world.clock.now());
    return { token, expiresAt };
  });
}

/** Beyond any phrase that a person remembers; the hash function reads no more. */
const passwordCharactersMax = 1000;
