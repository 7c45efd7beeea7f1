import { randomInt, timingSafeEqual } from 'node:crypto';
import { contactLimitsOf } from '#desk/limits/contact-limits.ts';
import { mergePeople } from '#desk/people/merge-people.ts';
import { proveAddress } from '#desk/people/prove-address.ts';
import { codeSeconds, codeTriesMax, hashOfCode, type MailedCode } from '#desk/sign-in/ask-code.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import { queueOwnLetter } from '#desk/spine/queue-desk-letter.ts';
import type { Limits, Spine, Tx } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { plusSeconds } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import { addAddress, findPersonByAddress } from '#store/people/people.ts';
import { countClaimTry, endClaim, findClaim, saveClaim } from '#store/sign-in/address-claims.ts';
import { tellSignIn } from './record-sign-in.ts';

/** The person who claims an address. A code works only in the session that asked for it. */
export interface Claimant {
  actor: Actor;
  /** The session's token. */
  token: string;
}

type ClaimAsked = Outcome<{ asked: true }, Refused<'own'> | Refused<'tooMany', { retryAfterSeconds: number }>>;

/** Mails a code to an address that a person claims. The response does not tell who has the address now (attack 26). */
export async function askClaim(
  world: Spine & Limits,
  { actor, token }: Claimant,
  { address, language }: { address: string; language: Language },
): Promise<ClaimAsked> {
  const wait = await contactLimitsOf(world).takeClaim(actor.personId, address);
  if (wait !== null) return { refused: 'tooMany', retryAfterSeconds: wait };
  const code = String(randomInt(10 ** codeDigits)).padStart(codeDigits, '0');
  const expiresAt = plusSeconds(new Date().toISOString(), codeSeconds);
  return world.transact(async (tx) => {
    if ((await findPersonByAddress(tx.trx, address))?.id === actor.personId) return { refused: 'own' };
    const { personId } = actor;
    await saveClaim(tx.trx, { personId, address, codeHash: hashOfCode(token, code), expiresAt });
    const mailed: MailedCode = { code, link: '', expiresAt };
    const sealed = world.signer.seal(JSON.stringify(mailed));
    // The address is not the claimant's yet, so the greeting has no name.
    await queueOwnLetter(world, tx, { letter: 'addressCode', personId: null, address, language, sealed });
    return { asked: true };
  });
}

type Claimed = Outcome<
  { done: 'added' | 'merged'; address: string },
  Refused<'over' | 'sharedMailbox' | 'hasRole'> | Refused<'wrong', { left: number }>
>;

/**
 * Checks the code and moves the address to the claimant, with everything of its former person. Both sides are proved: one by the
 * session, the other by the mail (attack 36).
 */
export async function claimAddress(world: Spine, claimant: Claimant, typed: string): Promise<Claimed> {
  // The count of a wrong try is committed.
  const { claimed } = await world.transact(async (tx) => ({ claimed: await tryCode(world, tx, claimant, typed) }));
  return claimed;
}

async function tryCode(world: Spine, tx: Tx, { actor, token }: Claimant, typed: string): Promise<Claimed> {
  const { personId } = actor;
  const tries = await countClaimTry(tx.trx, personId);
  const claim = await findClaim(tx.trx, personId, new Date().toISOString());
  if (!claim || tries > codeTriesMax) return { refused: 'over' };
  if (!timingSafeEqual(hashOfCode(token, typed.replace(/\D/g, '')), claim.codeHash)) {
    const left = codeTriesMax - tries;
    return left > 0 ? { refused: 'wrong', left } : { refused: 'over' };
  }
  await endClaim(tx.trx, personId);
  return take(world, tx, personId, claim.address);
}

async function take(world: Spine, tx: Tx, personId: string, address: string): Promise<Claimed> {
  const holder = await findPersonByAddress(tx.trx, address);
  const merged = holder ? await mergePeople(world, tx, { keptId: personId, mergedId: holder.id }) : null;
  if (merged && 'refused' in merged) return { refused: merged.refused === 'samePerson' ? 'over' : merged.refused };
  if (!holder) await addAddress(tx.trx, personId, address);
  await proveAddress(world, tx, address, world.clock.now());
  await tellSignIn(world, tx, personId, { news: 'addressAdded' });
  return { done: holder ? 'merged' : 'added', address };
}

const codeDigits = 8;
