import type { Arrival, OpenedSession } from '#desk/sign-in/begin-session.ts';
import { renewRecoveryCodes } from '#desk/sign-in/factors/recovery-codes.ts';
import { stepOfCode } from '#desk/sign-in/factors/totp.ts';
import { finishSession } from '#desk/sign-in/finish-session.ts';
import { canSetUp } from '#desk/sign-in/recent.ts';
import { recordOwn } from '#desk/sign-in/record-sign-in.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import { hashToken } from '#desk/spine/secret-token.ts';
import type { World } from '#desk/spine/world.ts';
import { countRecoveryCodes, saveAuthenticator } from '#store/sign-in/factors.ts';
import { findSession, lockSession } from '#store/sign-in/sessions.ts';

/** A factor was set up, and the session continues with a new token. Recovery codes are null if the person already had some. */
export interface FactorSetUp {
  session: OpenedSession;
  recoveryCodes: string[] | null;
}

export type SetUp = Outcome<FactorSetUp, Refused<'wrong' | 'over'>>;

/**
 * Adds an app as second factor once a code proves that it has the secret. The first factor comes with recovery codes. `over`
 * means that the session may not: it expired, waits for an existing factor, or proved something too long ago.
 */
export function setUpTotp(
  world: World,
  token: string,
  { secret, code }: { secret: string; code: string },
  arrival: Arrival,
): Promise<SetUp> {
  return world.transact(async (tx) => {
    await lockSession(tx.trx, hashToken(token));
    const now = new Date().toISOString();
    const found = await findSession(tx.trx, hashToken(token), now);
    if (!found || !(await canSetUp(tx.trx, found, arrival))) return { refused: 'over' };
    const step = stepOfCode(secret, code);
    if (step === null) return { refused: 'wrong' };
    const { personId } = found;
    await saveAuthenticator(tx.trx, {
      personId,
      secret: world.signer.seal(secret),
      lastStep: step,
      createdAt: now,
      usedAt: now,
    });
    await recordOwn(world, tx, found, { act: 'factorSetUp', factor: 'totp' });
    const session = await finishSession(world, tx, token, 'totp', arrival);
    if (session === null) throw new Error('A factor that was set up did not complete its session.');
    const hasCodes = (await countRecoveryCodes(tx.trx, personId)) > 0;
    return { session, recoveryCodes: hasCodes ? null : await renewRecoveryCodes(tx, personId) };
  });
}
