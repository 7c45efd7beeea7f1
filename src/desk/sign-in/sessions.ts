import { proveAddress } from '#desk/people/prove-address.ts';
import { reachAgain } from '#desk/people/reach-again.ts';
import { authorityOf, maySignIn, rolesOf } from '#desk/sign-in/authority.ts';
import { recordOwn, recordSignIn } from '#desk/sign-in/record-sign-in.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import { hashToken, newSecretToken } from '#desk/spine/secret-token.ts';
import type { Spine, Store, Tx } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { type Instant, isAfter, plusSeconds } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import { decideSignIn, type Factor, type Proof, type SignInStage } from '#domain/sign-in/decide-sign-in.ts';
import type { ProvedIdentity } from '#domain/sign-in/provider.ts';
import type { Handle } from '#store/database/database.ts';
import { takeLanguageOver } from '#store/people/people.ts';
import { findSignInPerson, type SignInPerson } from '#store/sign-in/accounts.ts';
import { findOfferedProvider, linkIdentity } from '#store/sign-in/providers.ts';
import {
  addSession,
  changeAuthority,
  deleteOtherSessions,
  deleteSession,
  deleteSessionById,
  deleteSessionsOf,
  type FoundSession,
  findSession,
  renewSession,
} from '#store/sign-in/sessions.ts';

/** One working day with its evening; the next morning needs a new sign-in. */
export const sessionSeconds = 12 * 60 * 60;

/** Time to find the phone or to set up an app. */
const unfinishedSeconds = 15 * 60;

/** Where a sign-in comes from: for limits and the list of sessions, never for rights. */
export interface Arrival {
  address: string;
  /** The browser's own description (User-Agent). */
  device: string;
  /** True in the demonstration, whose accounts need no second factor. */
  demonstration: boolean;
  /** The language of the sign-in page, saved for a person who has chosen none, such as an invited colleague. */
  language?: Language;
}

export interface OpenedSession {
  /** Goes into a cookie; the database stores its hash. */
  token: string;
  expiresAt: string;
  /** `signedIn`, or what is missing; until then the session grants nothing. */
  stage: Exclude<SignInStage, 'nobody'>;
}

/** The session that a sign-in opened. `over` if the link, code or passkey was used before, expired, or is not valid here. */
export type SignedInBy = Outcome<OpenedSession, Refused<'over'>>;

interface BegunBy {
  personId: string;
  proved: Proof;
  address: string | null;
  arrival: Arrival;
  /** A provider's subject, linked once the session is complete. */
  identity?: ProvedIdentity | null;
  /** When it was proved, if that was not now. */
  provedAt?: Instant | null;
}

/**
 * Opens a session for a proved person, at the stage that the sign-in rule allows. Null if the person no longer exists, or has no
 * access and never asked for it (R9). A proved address is saved as theirs (R3).
 */
export async function beginSession(
  world: Spine,
  tx: Tx,
  { personId, proved, address, arrival, identity = null, provedAt = null }: BegunBy,
): Promise<OpenedSession | null> {
  const person = await findSignInPerson(tx.trx, personId);
  if (!person || !maySignIn(person)) return null;
  const stage = stageOf(person, [proved], arrival);
  if (stage === 'nobody') return null;
  const { token, hash } = newSecretToken();
  // Sessions use real time.
  const createdAt = new Date().toISOString();
  const expiresAt = plusSeconds(createdAt, stage === 'signedIn' ? sessionSeconds : unfinishedSeconds);
  await addSession(tx.trx, {
    tokenHash: hash,
    id: world.newId(),
    personId,
    createdAt,
    expiresAt,
    complete: stage === 'signedIn',
    proved: [proved],
    provedAt: provedAt ?? createdAt,
    usedAt: createdAt,
    authority: authorityOf(person),
    device: arrival.device.slice(0, deviceCharactersMax),
    identity: identity && stage !== 'signedIn' ? JSON.stringify(identity) : null,
  });
  if (stage === 'signedIn') {
    await recordSignIn(world, tx, person, { proved: [proved], userAgent: arrival.device });
    await linkAccount(world, tx, person, identity);
  }
  if (arrival.language) await takeLanguageOver(tx.trx, personId, arrival.language);
  if (stage === 'signedIn') await reachAgain(world, tx, { personId });
  if (address !== null) await proveAddress(world, tx, address, world.clock.now());
  return { token, expiresAt, stage };
}

/**
 * Links a provider's subject to a person whose sign-in is complete in the browser that came from the provider. So access to a
 * mailbox alone never bypasses a second factor.
 */
async function linkAccount(world: Spine, tx: Tx, person: SignInPerson, identity: ProvedIdentity | null): Promise<void> {
  // The provider may have been turned off meanwhile.
  if (identity === null || !(await findOfferedProvider(tx.trx, identity.issuer))) return;
  const { personId } = person;
  const isLinked = await linkIdentity(tx.trx, { ...identity, personId, linkedAt: new Date().toISOString() });
  if (isLinked) await recordOwn(world, tx, person, { act: 'identityLinked' });
}

/** The step that a person with these proofs still has to take. */
function stageOf(
  person: SignInPerson,
  proved: readonly Proof[],
  { demonstration }: Pick<Arrival, 'demonstration'>,
): SignInStage {
  const passwordAlone = demonstration && person.passwordAlone;
  return decideSignIn({ proved, roles: rolesOf(person), factors: factorsOf(person), passwordAlone });
}

function factorsOf({ hasAuthenticator, hasPasskey }: SignInPerson): Factor[] {
  return [...(hasAuthenticator ? (['totp'] as const) : []), ...(hasPasskey ? (['passkey'] as const) : [])];
}

const deviceCharactersMax = 300;

/** The session with this token; undefined if it is unknown or expired. Sessions use real time. */
export async function readSession(handle: Handle, token: string | null): Promise<FoundSession | undefined> {
  return token === null ? undefined : findSession(handle, hashToken(token), new Date().toISOString());
}

/** Signs out: the token stops working everywhere, including copies (attack 29). */
export function endSession(world: Store, token: string): Promise<void> {
  return world.transact((tx) => deleteSession(tx.trx, hashToken(token)));
}

/** Ends one of the actor's own sessions on any device. It is `missing` if it is not theirs. */
export function endOwnSession(world: Store, actor: Actor, id: string): Promise<Outcome<{ ended: true }>> {
  return world.transact(async ({ trx }) =>
    (await deleteSessionById(trx, actor.personId, id)) ? { ended: true } : { refused: 'missing' },
  );
}

/** Ends all sessions of a person whose roles changed. Their own session with this token goes on, with the new roles. */
export async function endSessionsExcept(tx: Tx, personId: string, token: string | null): Promise<void> {
  if (token === null) return deleteSessionsOf(tx.trx, personId);
  const person = await findSignInPerson(tx.trx, personId);
  await deleteOtherSessions(tx.trx, personId, hashToken(token));
  if (person) await changeAuthority(tx.trx, hashToken(token), { personId, authority: authorityOf(person) });
}

/** Ends all of the actor's sessions except this one. */
export function endOtherSessions(world: Store, actor: Actor, token: string): Promise<void> {
  return world.transact((tx) => deleteOtherSessions(tx.trx, actor.personId, hashToken(token)));
}

/**
 * Adds a proof to a session, complete or not: it continues with a new token at the stage that the rule now allows. Null if the
 * session expired.
 */
export async function finishSession(
  world: Spine,
  tx: Tx,
  token: string,
  proof: Proof,
  arrival: Arrival,
): Promise<OpenedSession | null> {
  const now = new Date().toISOString();
  const session = await readSession(tx.trx, token);
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

/** Seconds after a proof in which a person may change how they sign in without proving again. */
const recentSeconds = 10 * 60;

/** Whether a complete session proved something recently. */
export function isRecent({ complete, provedAt, authority, ...holder }: FoundSession): boolean {
  if (!complete || authority !== authorityOf(holder)) return false;
  return isAfter(plusSeconds(provedAt, recentSeconds), new Date().toISOString());
}

/**
 * Whether a session may set up a factor: it waits for a new one, or is complete and recent. Never if it waits for an existing
 * one.
 */
export async function canSetUp(handle: Handle, session: FoundSession, arrival: Arrival): Promise<boolean> {
  if (session.complete) return isRecent(session);
  const person = await findSignInPerson(handle, session.personId);
  return (
    person !== undefined &&
    session.authority === authorityOf(person) &&
    stageOf(person, session.proved, arrival) === 'setUp'
  );
}

/** What an incomplete session lacks; null if it is complete or does not exist. */
export async function findUnfinished({ db }: Store, token: string | null, demonstration: boolean) {
  const session = await readSession(db, token);
  if (!session || session.complete || session.authority !== authorityOf(session)) return null;
  const person = await findSignInPerson(db, session.personId);
  const missing = person && stageOf(person, session.proved, { demonstration });
  return missing === 'secondFactor' || missing === 'setUp' ? { session, person: person!, missing } : null;
}
