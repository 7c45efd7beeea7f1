import { type Insertable, sql } from 'kysely';
import { type Instant, plusSeconds } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import type { ProvedIdentity } from '#domain/sign-in/provider.ts';
import type { Handle, Trx } from '#store/database/database.ts';
import { type Revisions, revisionsNow } from '#store/database/revisions.ts';
import type { Schema } from '#store/schema/schema.ts';
import type { SessionsTable } from '#store/schema/sign-in-tables.ts';
import { type AccountHolder, accountHolders } from '#store/sign-in/accounts.ts';

/**
 * A session that nobody used for this long is over. An open page with live hints uses it: an agent who waits for a call is
 * not signed out.
 */
export const idleSeconds = 2 * 60 * 60;

/** A session was used after this moment, or is over. */
function idleSince(now: Instant): Instant {
  return plusSeconds(now, -idleSeconds);
}

/** Adds a session; whoever signs in sweeps their own that are over. Sessions keep real time. */
export async function addSession(trx: Trx, session: Insertable<SessionsTable>): Promise<void> {
  await trx.insertInto('sessions').values(session).execute();
  await trx
    .deleteFrom('sessions')
    .where('personId', '=', session.personId)
    .where('expiresAt', '<=', session.createdAt)
    .execute();
}

/** A session with its person, as one query by the hash of its token finds them. */
export type FoundSession = AccountHolder &
  Pick<SessionsTable, 'complete' | 'proved' | 'provedAt' | 'authority' | 'usedAt'> & {
    sessionId: string;
    /** A provider's subject that is linked once the session is complete. */
    identity: ProvedIdentity | null;
    tries: number;
    /** An account of the demonstration, for which a password is enough. */
    passwordAlone: boolean | null;
    /** In which the console speaks to them, where they chose one for it. */
    consoleLanguage: Language | null;
    /** Of what pages keep in memory, as it was when the session was read. */
    revisions: Revisions;
  };

/** Whose session it is; undefined when it is over, or when its person was erased. */
export function findSession(handle: Handle, tokenHash: Buffer, now: string): Promise<FoundSession | undefined> {
  return accountHolders(handle)
    .innerJoin('sessions', 'sessions.personId', 'people.id')
    .select(['sessions.id as sessionId', 'sessions.complete', 'sessions.proved', 'sessions.provedAt'])
    .select(['sessions.authority', 'sessions.usedAt', 'sessions.tries', 'sessions.identity'])
    .select('accounts.passwordAlone')
    .select(
      sql<Language | null>`(select language from staff_settings where person_id = people.id)`.as('consoleLanguage'),
    )
    .select(revisionsNow.as('revisions'))
    .where('sessions.tokenHash', '=', tokenHash)
    .where('sessions.expiresAt', '>', now)
    .where('sessions.usedAt', '>', idleSince(now))
    .where('people.erasedAt', 'is', null)
    .executeTakeFirst();
}

/** Takes a session for this transaction alone, so that two answers at once count as two. */
export async function lockSession(trx: Trx, tokenHash: Buffer): Promise<void> {
  await trx.selectFrom('sessions').select('id').where('tokenHash', '=', tokenHash).forUpdate().execute();
}

/** Counts a wrong answer. How many there were. */
export async function countTry(trx: Trx, tokenHash: Buffer): Promise<number> {
  const row = await trx
    .updateTable('sessions')
    .set({ tries: sql`tries + 1` })
    .where('tokenHash', '=', tokenHash)
    .returning('tries')
    .executeTakeFirst();
  return row?.tries ?? 0;
}

/** Something more was proved: the session goes on under another token, so that one that was planted is worth nothing. */
export async function renewSession(
  trx: Trx,
  tokenHash: Buffer,
  renewed: Pick<SessionsTable, 'tokenHash' | 'complete' | 'proved' | 'provedAt' | 'expiresAt' | 'authority'>,
): Promise<void> {
  await trx
    .updateTable('sessions')
    .set({ ...renewed, usedAt: renewed.provedAt, tries: 0, identity: null })
    .where('tokenHash', '=', tokenHash)
    .execute();
}

/** Notes when a session was used, unless another request has just done so. */
export async function noteUse(handle: Handle, sessionId: string, at: string, unlessSince: string): Promise<void> {
  await handle
    .updateTable('sessions')
    .set({ usedAt: at })
    .where('id', '=', sessionId)
    .where('usedAt', '<=', unlessSince)
    .execute();
}

/** A person's sessions that are open, the one used last first. */
export function listSessions(handle: Handle, personId: string, now: string) {
  return handle
    .selectFrom('sessions')
    .select(['id', 'createdAt', 'usedAt', 'device', 'tokenHash'])
    .where('personId', '=', personId)
    .where('complete', '=', true)
    .where('expiresAt', '>', now)
    .where('usedAt', '>', idleSince(now))
    .orderBy('usedAt', 'desc')
    .execute();
}

/** Ends one session of a person's own. */
export async function deleteSessionById(trx: Trx, personId: string, id: string): Promise<boolean> {
  const gone = await trx
    .deleteFrom('sessions')
    .where('personId', '=', personId)
    .where('id', '=', id)
    .executeTakeFirst();
  return gone.numDeletedRows > 0n;
}

/** Ends every session of a person but one. */
export async function deleteOtherSessions(trx: Trx, personId: string, keptHash: Buffer): Promise<void> {
  await trx.deleteFrom('sessions').where('personId', '=', personId).where('tokenHash', '<>', keptHash).execute();
}

export async function deleteSession(trx: Trx, tokenHash: Buffer): Promise<void> {
  await trx.deleteFrom('sessions').where('tokenHash', '=', tokenHash).execute();
}

/** Ends every session of a person: they signed out everywhere, or their account was disabled. */
export async function deleteSessionsOf(trx: Trx, personId: string): Promise<void> {
  await trx.deleteFrom('sessions').where('personId', '=', personId).execute();
}

export async function addSignInLink(trx: Trx, link: Omit<Schema['signInLinks'], 'usedAt'>): Promise<void> {
  await trx
    .insertInto('signInLinks')
    .values({ ...link, usedAt: null })
    .execute();
}

/** The person of a link that can still be used; a GET asks, and changes nothing. */
export async function findSignInLink(handle: Handle, tokenHash: Buffer, now: string): Promise<string | null> {
  const link = await handle
    .selectFrom('signInLinks')
    .select('personId')
    .where('tokenHash', '=', tokenHash)
    .where('usedAt', 'is', null)
    .where('expiresAt', '>', now)
    .executeTakeFirst();
  return link?.personId ?? null;
}

/** Uses a link up: of two at once only one finds it. */
export async function takeSignInLink(trx: Trx, tokenHash: Buffer, now: string): Promise<string | null> {
  const link = await trx
    .updateTable('signInLinks')
    .set({ usedAt: now })
    .where('tokenHash', '=', tokenHash)
    .where('usedAt', 'is', null)
    .where('expiresAt', '>', now)
    .returning('personId')
    .executeTakeFirst();
  return link?.personId ?? null;
}
