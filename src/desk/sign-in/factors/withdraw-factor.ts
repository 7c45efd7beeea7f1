import { recordAct } from '#desk/history/record-audit.ts';
import { rolesOf } from '#desk/sign-in/authority.ts';
import { renewRecoveryCodes } from '#desk/sign-in/factors/recovery-codes.ts';
import { recordOwn, tellSignIn } from '#desk/sign-in/record-sign-in.ts';
import { isRecent, readSession } from '#desk/sign-in/sessions.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import { hashToken } from '#desk/spine/secret-token.ts';
import type { Spine, Store, Tx } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { mustHaveFactor } from '#domain/sign-in/decide-sign-in.ts';
import { mayEndFactors } from '#domain/sign-in/end-factors.ts';
import type { FactorsEndedReason } from '#domain/sign-in/news.ts';
import { lockPeople } from '#store/people/person-merges.ts';
import { findSignInPerson } from '#store/sign-in/accounts.ts';
import {
  deleteAuthenticator,
  deleteFactors,
  deletePasskey,
  listPasskeys,
  replaceRecoveryCodes,
} from '#store/sign-in/factors.ts';
import { deleteOtherSessions, deleteSessionsOf, type FoundSession } from '#store/sign-in/sessions.ts';
import { deleteOpenLinks } from '#store/staff/invitations.ts';

type Withdrawn = Outcome<{ done: true }, Refused<'notRecent' | 'lastFactor'>>;

/** Removes the actor's app or a passkey. The last factor stays if they must have one. */
export function withdrawFactor(
  world: Spine,
  token: string,
  which: { factor: 'totp' } | { factor: 'passkey'; id: string },
): Promise<Withdrawn> {
  return own(world, token, async (tx, session) => {
    const person = await findSignInPerson(tx.trx, session.personId);
    const passkeys = await listPasskeys(tx.trx, session.personId);
    const apps = person?.hasAuthenticator ? 1 : 0;
    const gone = which.factor === 'totp' ? apps : passkeys.filter(({ id }) => id === which.id).length;
    // A repeated click or another person's factor: nothing was removed, so nothing is mailed.
    if (gone === 0) return { done: true };
    const left = apps + passkeys.length - gone;
    if (left < 1 && mustHaveFactor(rolesOf(session)) && person?.passwordAlone !== true)
      return { refused: 'lastFactor' };
    if (which.factor === 'totp') await deleteAuthenticator(tx.trx, session.personId);
    else await deletePasskey(tx.trx, session.personId, which.id);
    if (left < 1) await replaceRecoveryCodes(tx.trx, session.personId, []);
    await deleteOtherSessions(tx.trx, session.personId, hashToken(token));
    await recordOwn(world, tx, session, { act: 'factorWithdrawn', factor: which.factor });
    return { done: true };
  });
}

type CodesRenewed = Outcome<{ codes: string[] }, Refused<'notRecent' | 'noFactor'>>;

/**
 * Replaces the recovery codes with ten new ones; the old ones stop working. Without a factor there are none: a thief of the mailbox
 * could otherwise prepare codes that open the account once its owner sets up a factor.
 */
export function askRecoveryCodes(world: Spine, token: string): Promise<CodesRenewed> {
  return own(world, token, async (tx, session): Promise<CodesRenewed> => {
    const person = await findSignInPerson(tx.trx, session.personId);
    if (!person?.hasAuthenticator && !person?.hasPasskey) return { refused: 'noFactor' };
    const codes = await renewRecoveryCodes(tx, session.personId);
    await recordOwn(world, tx, session, { act: 'recoveryCodesRenewed' });
    return { codes };
  });
}

/** Changes of one person wait for each other, or two at once would each leave the factor that the other one removes. */
function own<T>(
  world: Store,
  token: string,
  change: (tx: Tx, session: FoundSession) => Promise<T>,
): Promise<Outcome<T, Refused<'notRecent'>>> {
  return world.transact(async (tx) => {
    const asker = await readSession(tx.trx, token);
    if (!asker) return { refused: 'notRecent' };
    await lockPeople(tx.trx, [asker.personId]);
    const session = await readSession(tx.trx, token);
    return session && isRecent(session) ? change(tx, session) : { refused: 'notRecent' };
  });
}

type FactorsEnded = Outcome<{ done: true }, Refused<'missing' | 'none'>>;

/**
 * Ends all factors, sessions and open links of a person who lost their factors; the next sign-in sets up new ones. The person
 * gets a mail. `none` if they have none; `missing` also if this administrator may not end them.
 */
export function endFactors(
  world: Spine,
  actor: Actor,
  { personId, reason }: { personId: string; reason: FactorsEndedReason },
): Promise<FactorsEnded> {
  return world.transact(async (tx) => {
    const person = await findSignInPerson(tx.trx, personId);
    if (!person || !mayEndFactors(actor, person)) return { refused: 'missing' };
    if (!person.hasAuthenticator && !person.hasPasskey) return { refused: 'none' };
    await deleteFactors(tx.trx, personId);
    await deleteSessionsOf(tx.trx, personId);
    await deleteOpenLinks(tx.trx, personId);
    await tellSignIn(world, tx, personId, { news: 'factorsEnded', reason });
    const [deskId = null] = (person.deskIds ?? []).filter((id) => actor.deskIds.includes(id));
    await recordAct(world, tx, actor, {
      act: 'factorsEnded',
      subject: { kind: 'person', id: personId },
      deskId,
      data: { reason },
    });
    return { done: true };
  });
}
