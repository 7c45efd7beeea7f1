import { hashPassword } from '#desk/sign-in/passwords/passwords.ts';
import { openTriedWords } from '#desk/sign-in/passwords/tried-words.ts';
import { isRecent } from '#desk/sign-in/recent.ts';
import { recordOwn } from '#desk/sign-in/record-sign-in.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import { hashToken } from '#desk/spine/secret-token.ts';
import type { World } from '#desk/spine/world.ts';
import { checkNewPassword, type WeakPassword } from '#domain/sign-in/check-password.ts';
import { savePassword } from '#store/sign-in/accounts.ts';
import { deleteOtherSessions, findSession } from '#store/sign-in/sessions.ts';

export type PasswordSet = Outcome<{ done: true }, Refused<WeakPassword | 'notRecent'>>;

/** Sets or changes the actor's password. Their other sessions end at once. */
export async function setPassword(world: World, token: string, password: string): Promise<PasswordSet> {
  const session = await findSession(world.db, hashToken(token), new Date().toISOString());
  if (!session || !isRecent(session)) return { refused: 'notRecent' };
  const about = { email: session.login, name: session.name };
  const weak = checkNewPassword(password, about, await openTriedWords());
  if (weak !== null) return { refused: weak };
  const passwordHash = await hashPassword(password);
  await world.transact(async (tx) => {
    await savePassword(tx.trx, session.personId, passwordHash);
    await deleteOtherSessions(tx.trx, session.personId, hashToken(token));
    await recordOwn(world, tx, session, { act: 'passwordSet' });
  });
  return { done: true };
}
