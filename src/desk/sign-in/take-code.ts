import { timingSafeEqual } from 'node:crypto';
import { hashToken } from '#desk/secret-token.ts';
import { codeTriesMax, hashOfCode } from '#desk/sign-in/ask-code.ts';
import { type Arrival, beginSession, type OpenedSession } from '#desk/sign-in/begin-session.ts';
import { recordOwn } from '#desk/sign-in/record-sign-in.ts';
import type { Tx, World } from '#desk/world.ts';
import type { Proof } from '#domain/sign-in/decide-sign-in.ts';
import { findSignInPerson } from '#store/accounts.ts';
import { linkIdentity } from '#store/providers.ts';
import { countCodeTry, findByLink, findSignInCode, type SignInCode, takeSignInCode } from '#store/sign-in-codes.ts';

export type CodeUsed = OpenedSession | { refused: 'wrong'; left: number } | { refused: 'over' };

/** Takes a code in the browser that asked for it. After five wrong ones, or ten minutes, another has to be asked for. */
export function takeCode(world: World, token: string, typed: string, arrival: Arrival): Promise<CodeUsed> {
  return world.transact(async (tx) => {
    const tries = await countCodeTry(tx.trx, hashToken(token));
    const asked = await findSignInCode(tx.trx, hashToken(token), new Date().toISOString());
    if (!asked || tries > codeTriesMax) return { refused: 'over' };
    const isRight = timingSafeEqual(hashOfCode(token, typed.replace(/\D/g, '')), asked.codeHash);
    if (!isRight) {
      const left = codeTriesMax - tries;
      if (left > 0) return { refused: 'wrong', left };
      await takeSignInCode(tx.trx, asked.tokenHash);
      return { refused: 'over' };
    }
    return (await signInBy(world, tx, asked, 'mailCode', arrival)) ?? { refused: 'over' };
  });
}

/** Whose sign-in a mailed link opens: what a GET shows. It changes nothing, since scanners open links too (attack 23). */
export async function findMailLink(world: World, link: string): Promise<{ address: string } | null> {
  const asked = await findByLink(world.db, hashToken(link), new Date().toISOString());
  return asked ? { address: asked.address } : null;
}

/** Uses a mailed link: what its POST does. Null when it was used before, is too old, or was altered. */
export function takeMailLink(world: World, link: string, arrival: Arrival): Promise<OpenedSession | null> {
  return world.transact(async (tx) => {
    const asked = await findByLink(tx.trx, hashToken(link), new Date().toISOString());
    return asked ? signInBy(world, tx, asked, 'mailLink', arrival) : null;
  });
}

/** The address is proved by the mail that reached it; a provider's subject that waited for this is linked from now on. */
async function signInBy(
  world: World,
  tx: Tx,
  asked: SignInCode,
  proved: Proof,
  arrival: Arrival,
): Promise<OpenedSession | null> {
  if (!(await takeSignInCode(tx.trx, asked.tokenHash))) return null;
  const { address, identity, personId } = asked;
  if (personId === null) return null;
  if (identity) {
    await linkIdentity(tx.trx, { ...identity, personId, linkedAt: new Date().toISOString() });
    const holder = await findSignInPerson(tx.trx, personId);
    if (holder) await recordOwn(world, tx, holder, { act: 'identityLinked' });
  }
  return beginSession(world, tx, { personId, proved, address, arrival });
}
