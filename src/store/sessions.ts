import { type AccountHolder, accountHolders } from '#store/accounts.ts';
import type { Handle, Trx } from '#store/database.ts';
import type { Schema } from '#store/schema.ts';

export async function addSession(trx: Trx, session: Schema['sessions']): Promise<void> {
  await trx.insertInto('sessions').values(session).execute();
  // Sessions keep real time. Whoever signs in sweeps their own that are over.
  await trx
    .deleteFrom('sessions')
    .where('personId', '=', session.personId)
    .where('expiresAt', '<=', session.createdAt)
    .execute();
}

/** Whose session it is; undefined when it is over, or when its person has no account any more. */
export function findSession(handle: Handle, tokenHash: Buffer, now: string): Promise<AccountHolder | undefined> {
  return accountHolders(handle)
    .innerJoin('sessions', 'sessions.personId', 'people.id')
    .where('sessions.tokenHash', '=', tokenHash)
    .where('sessions.expiresAt', '>', now)
    .where('accounts.login', 'is not', null)
    .executeTakeFirst();
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
