import { authorityOf } from '#desk/sign-in/authority.ts';
import { type Arrival, type OpenedSession, sessionSeconds, stageOf } from '#desk/sign-in/begin-session.ts';
import { linkAccount } from '#desk/sign-in/link-account.ts';
import { recordSignIn } from '#desk/sign-in/record-sign-in.ts';
import { hashToken, newSecretToken } from '#desk/spine/secret-token.ts';
import type { Tx, World } from '#desk/spine/world.ts';
import { plusSeconds } from '#domain/instant.ts';
import type { Proof } from '#domain/sign-in/decide-sign-in.ts';
import { findSignInPerson } from '#store/sign-in/accounts.ts';
import { findSession, renewSession } from '#store/sign-in/sessions.ts';

/**
 * Adds a proof to a session, complete or not: it continues with a new token at the stage that the rule now allows. Null if the
 * session expired.
 */
export async function finishSession(
  world: World,
  tx: Tx,
  token: string,
  proof: Proof,
  arrival: Arrival,
): Promise<OpenedSession | null> {
  const now = new Date().toISOString();
  const session = await findSession(tx.trx, hashToken(token), now);
  const person = session && (await findSignInPerson(tx.trx, session.personId));
  if (!session || !person || session.authority !== authorityOf(person)) return null;
  const proved = [...new Set([...session.proved, proof])];
  const stage = stageOf(person, proved, arrival);
  if (stage !== 'signedIn') return null;
  const renewed = newSecretToken();
  const expiresAt = plusSeconds(now, sessionSeconds);
  await renewSession(tx.trx, hashToken(token), {
    tokenHash: renewed.hash,
    complete: true,
    proved,
    provedAt: now,
    expiresAt,
    authority: session.authority,
  });
  if (!session.complete) {
    await recordSignIn(world, tx, person, { proved, userAgent: arrival.device });
    await linkAccount(world, tx, person, session.identity);
  }
  return { token: renewed.token, expiresAt, stage };
}
