import { isRecoveryCode, spendRecoveryCode } from '#desk/sign-in/factors/recovery-codes.ts';
import { recordFailure } from '#desk/sign-in/record-sign-in.ts';
import { type Arrival, finishSession, type OpenedSession, readSession } from '#desk/sign-in/sessions.ts';
import { beginTry, settleTry } from '#desk/sign-in/sign-in-limits.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import { hashToken } from '#desk/spine/secret-token.ts';
import type { Keys, Limits, Spine, Tx } from '#desk/spine/world.ts';
import type { Proof } from '#domain/sign-in/decide-sign-in.ts';
import { findAuthenticator, takeStep } from '#store/sign-in/factors.ts';
import { countTry, deleteSession, lockSession } from '#store/sign-in/sessions.ts';
import { stepOfCode } from './set-up-totp.ts';

/** After this many wrong codes the sign-in starts over with its first step, which has its own limits. */
const factorTriesMax = 5;

type FactorProved = Outcome<
  OpenedSession,
  Refused<'over'> | Refused<'wrong', { left: number }> | Refused<'tooMany', { retryAfterSeconds: number }>
>;

/** The key of a person's second factor in the limits. */
export function factorOf(personId: string): string {
  return `factor ${personId}`;
}

/** Checks an app or recovery code, in a session that waits for it or before a sensitive action. */
export async function proveFactor(
  world: Spine & Limits,
  { token, typed, arrival }: { token: string; typed: string; arrival: Arrival },
): Promise<FactorProved> {
  const waiting = await readSession(world.db, token);
  if (!waiting) return { refused: 'over' };
  const factor = factorOf(waiting.personId);
  const retryAfterSeconds = await beginTry(world, factor, arrival.address);
  if (retryAfterSeconds !== null) return { refused: 'tooMany', retryAfterSeconds };
  // A spent recovery code and the count of a wrong try are committed.
  const { proved } = await world.transact(async (tx) => ({
    proved: await takeFactor(world, tx, { token, typed, arrival }),
  }));
  await settleTry(world, factor, arrival.address, 'refused' in proved ? 'failed' : 'succeeded');
  return proved;
}

async function takeFactor(
  world: Spine,
  tx: Tx,
  { token, typed, arrival }: { token: string; typed: string; arrival: Arrival },
): Promise<FactorProved> {
  await lockSession(tx.trx, hashToken(token));
  const session = await readSession(tx.trx, token);
  if (!session) return { refused: 'over' };
  const { personId } = session;
  const proof = await proofOf(world, tx, personId, typed);
  if (proof !== null) return (await finishSession(world, tx, token, proof, arrival)) ?? { refused: 'over' };
  const way = isRecoveryCode(typed) ? 'recoveryCode' : 'totp';
  await recordFailure(world, tx, { way, personId, address: arrival.address });
  return countWrong(tx, token);
}

async function proofOf(world: Keys, tx: Tx, personId: string, typed: string): Promise<Proof | null> {
  if (isRecoveryCode(typed)) return (await spendRecoveryCode(tx, personId, typed)) ? 'recoveryCode' : null;
  const authenticator = await findAuthenticator(tx.trx, personId);
  const secret = authenticator && world.signer.unseal(authenticator.secret);
  const step = secret ? stepOfCode(secret, typed) : null;
  if (step === null) return null;
  return (await takeStep(tx.trx, personId, step, new Date().toISOString())) ? 'totp' : null;
}

/** The last allowed try ends the session, complete or not. */
async function countWrong(tx: Tx, token: string): Promise<FactorProved> {
  const left = factorTriesMax - (await countTry(tx.trx, hashToken(token)));
  if (left > 0) return { refused: 'wrong', left };
  await deleteSession(tx.trx, hashToken(token));
  return { refused: 'over' };
}
