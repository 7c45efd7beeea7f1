import { timingSafeEqual } from 'node:crypto';
import { codeOfLink, codeTriesMax, hashOfCode } from '#desk/sign-in/ask-code.ts';
import { settleTry } from '#desk/sign-in/sign-in-limits.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import { hashToken } from '#desk/spine/secret-token.ts';
import type { Limits, Spine, Store, Tx } from '#desk/spine/world.ts';
import type { Proof } from '#domain/sign-in/decide-sign-in.ts';
import { findOfferedProvider } from '#store/sign-in/providers.ts';
import { countCodeTry, findSignInCode, type SignInCode, takeSignInCode } from '#store/sign-in/sign-in-codes.ts';
import { recordFailure } from './record-sign-in.ts';
import { type Arrival, beginSession, type OpenedSession, type SignedInBy } from './sessions.ts';

type CodeUsed = Outcome<OpenedSession, Refused<'over'> | Refused<'wrong', { left: number }>>;

/** Checks a code in the browser that asked for it. After five wrong tries or ten minutes a new code is needed. */
export async function takeCode(
  world: Spine & Limits,
  token: string,
  typed: string,
  arrival: Arrival,
): Promise<CodeUsed> {
  // The count of a wrong try is committed.
  const { used, address } = await world.transact(async (tx) => {
    const tries = await countCodeTry(tx.trx, hashToken(token));
    const asked = await findSignInCode(tx.trx, { tokenHash: hashToken(token) }, new Date().toISOString());
    if (!asked || tries > codeTriesMax) return { used: { refused: 'over' } as const, address: null };
    return { used: await compareCode(world, tx, asked, { token, typed, tries, arrival }), address: asked.address };
  });
  if (address !== null) await settleTry(world, address, arrival.address, 'refused' in used ? 'failed' : 'succeeded');
  return used;
}

async function compareCode(
  world: Spine,
  tx: Tx,
  asked: SignInCode,
  { token, typed, tries, arrival }: { token: string; typed: string; tries: number; arrival: Arrival },
): Promise<CodeUsed> {
  const isRight = timingSafeEqual(hashOfCode(token, typed.replace(/\D/g, '')), asked.codeHash);
  if (isRight) return (await signInBy(world, tx, asked, 'mailCode', arrival)) ?? { refused: 'over' };
  await recordFailure(world, tx, { way: 'mailCode', personId: asked.personId, address: arrival.address });
  const left = codeTriesMax - tries;
  if (left > 0) return { refused: 'wrong', left };
  await takeSignInCode(tx.trx, asked.tokenHash);
  return { refused: 'over' };
}

/** What a mailed link does in this browser: sign in, link a provider's account, or show the code to type elsewhere. */
type MailLink =
  | { does: 'signIn'; address: string }
  | { does: 'link'; address: string; provider: string }
  | { does: 'showCode'; code: string; provider: string };

/**
 * Returns what the GET of a mailed link shows, or null if it expired. Changes nothing, since scanners open links too (attack 23).
 * `token` is the one stored in the browser that asked for the mail.
 */
export async function findMailLink(world: Store, link: string, token: string | null): Promise<MailLink | null> {
  const asked = await findSignInCode(world.db, { linkHash: hashToken(link) }, new Date().toISOString());
  if (!asked) return null;
  const { address, identity } = asked;
  if (identity === null) return { does: 'signIn', address };
  const provider = (await findOfferedProvider(world.db, identity.issuer))?.name;
  if (provider === undefined) return null;
  return isAskedBy(asked, token)
    ? { does: 'link', address, provider }
    : { does: 'showCode', code: codeOfLink(link), provider };
}

/** Uses a mailed link, for its POST. One that links a provider's account works only in the browser that came from there (attack 66). */
export async function takeMailLink(
  world: Spine & Limits,
  link: string,
  arrival: Arrival,
  token: string | null,
): Promise<SignedInBy> {
  const taken = await world.transact(async (tx) => {
    const asked = await findSignInCode(tx.trx, { linkHash: hashToken(link) }, new Date().toISOString());
    if (!asked || (asked.identity !== null && !isAskedBy(asked, token))) return null;
    const opened = await signInBy(world, tx, asked, 'mailLink', arrival);
    return opened && { opened, address: asked.address };
  });
  if (taken === null) return { refused: 'over' };
  await settleTry(world, taken.address, arrival.address, 'succeeded');
  return taken.opened;
}

function isAskedBy({ tokenHash }: SignInCode, token: string | null): boolean {
  return token !== null && timingSafeEqual(tokenHash, hashToken(token));
}

/** Signs in with the address proved by the mail, and links the waiting subject of a provider. */
async function signInBy(
  world: Spine,
  tx: Tx,
  asked: SignInCode,
  proved: Proof,
  arrival: Arrival,
): Promise<OpenedSession | null> {
  if (!(await takeSignInCode(tx.trx, asked.tokenHash))) return null;
  const { address, identity, personId } = asked;
  return personId === null ? null : beginSession(world, tx, { personId, proved, address, arrival, identity });
}
