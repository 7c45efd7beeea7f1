import { type Insertable, type RawBuilder, sql } from 'kysely';
import { type Instant, plusSeconds } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import type { Device } from '#domain/sign-in/device.ts';
import type { ProvedIdentity } from '#domain/sign-in/provider.ts';
import type { Handle, Trx } from '#store/database/database.ts';
import { type Revisions, revisionsNow } from '#store/database/revisions.ts';
import { isOneOf, rowsOf } from '#store/database/rows.ts';
import { inStatement } from '#store/database/statements.ts';
import type { Schema } from '#store/schema/schema.ts';
import type { SessionsTable } from '#store/schema/sign-in-tables.ts';
import { type AccountHolder, accountHolders } from '#store/sign-in/accounts.ts';

/**
 * An idle session ends after this time. An open page with live hints counts as use, so that an agent who waits for a call stays
 * signed in.
 */
const idleSeconds = 2 * 60 * 60;

/** The earliest last use of a session that is still valid. */
function idleSince(now: Instant): Instant {
  return plusSeconds(now, -idleSeconds);
}

/** Adds a session and deletes the person's expired ones. Sessions use real time. */
export async function addSession(trx: Trx, session: Insertable<SessionsTable>): Promise<void> {
  await trx.insertInto('sessions').values(session).execute();
  await trx
    .deleteFrom('sessions')
    .where('personId', '=', session.personId)
    .where('expiresAt', '<=', session.createdAt)
    .execute();
}

/** A session with its person, found by token hash. */
export type FoundSession = AccountHolder &
  Pick<SessionsTable, 'tokenHash' | 'complete' | 'proved' | 'provedAt' | 'authority' | 'usedAt'> & {
    sessionId: string;
    /** A provider identity to link once the session is complete. */
    identity: ProvedIdentity | null;
    tries: number;
    /** A demonstration account, for which a password is enough. */
    passwordAlone: boolean | null;
    /** Language that they chose for the console; null if not chosen. */
    consoleLanguage: Language | null;
    /** Revisions of cached page data at the time when the session was read. */
    revisions: Revisions;
  };

/** The session with this token; undefined if it has expired or its person was erased. */
export async function findSession(handle: Handle, tokenHash: Buffer, now: string): Promise<FoundSession | undefined> {
  return (await findSessions(handle, [tokenHash], now))[0];
}

/** The sessions with these tokens, without those that have expired or whose person was erased. */
export function findSessions(handle: Handle, tokenHashes: readonly Buffer[], now: string): Promise<FoundSession[]> {
  return accountHolders(handle)
    .innerJoin('sessions', 'sessions.personId', 'people.id')
    .select(['sessions.id as sessionId', 'sessions.complete', 'sessions.proved', 'sessions.provedAt'])
    .select(['sessions.authority', 'sessions.usedAt', 'sessions.tries', 'sessions.identity'])
    .select('accounts.passwordAlone')
    .select(
      sql<Language | null>`(select language from staff_settings where person_id = people.id)`.as('consoleLanguage'),
    )
    .select(revisionsNow.as('revisions'))
    .select('sessions.tokenHash')
    .where(isOneOf('sessions.tokenHash', tokenHashes))
    .where('sessions.expiresAt', '>', now)
    .where('sessions.usedAt', '>', idleSince(now))
    .where('people.erasedAt', 'is', null)
    .execute();
}

/** Locks a session for this transaction, so that two concurrent answers count twice. */
export async function lockSession(trx: Trx, tokenHash: Buffer): Promise<void> {
  await trx.selectFrom('sessions').select('id').where('tokenHash', '=', tokenHash).forUpdate().execute();
}

/** Counts a wrong answer. Returns the number of wrong answers. */
export async function countTry(trx: Trx, tokenHash: Buffer): Promise<number> {
  const row = await trx
    .updateTable('sessions')
    .set({ tries: sql`tries + 1` })
    .where('tokenHash', '=', tokenHash)
    .returning('tries')
    .executeTakeFirst();
  return row?.tries ?? 0;
}

/** After another factor is verified, gives the session a new token, so that a planted one is worthless (session fixation). */
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

/** Gives a person's own session the staff roles that they have now. */
export async function changeAuthority(
  trx: Trx,
  tokenHash: Buffer,
  { personId, authority }: Pick<SessionsTable, 'personId' | 'authority'>,
): Promise<void> {
  await trx
    .updateTable('sessions')
    .set({ authority })
    .where('tokenHash', '=', tokenHash)
    .where('personId', '=', personId)
    .where('complete', '=', true)
    .execute();
}

/** Records the use of sessions, unless another request has just done so or does so now. */
export async function noteUse(
  handle: Handle,
  sessionIds: readonly string[],
  at: string,
  unlessSince: string,
): Promise<void> {
  await sql`update sessions set used_at = ${at} where id in (
    select id from sessions where id = any(${sessionIds}::uuid[]) and used_at <= ${unlessSince}
    for no key update skip locked)`.execute(handle);
}

/** A person's open sessions, last used first. */
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

/** Ends one of the person's own sessions. False if it does not exist. */
export function deleteSessionById(trx: Trx, personId: string, id: string): Promise<boolean> {
  return endSessions(trx, sql`person_id = ${personId} and id = ${id}`);
}

/** Ends all sessions of a person except one. */
export async function deleteOtherSessions(trx: Trx, personId: string, currentHash: Buffer): Promise<void> {
  await endSessions(trx, sql`person_id = ${personId} and token_hash <> ${currentHash}`);
}

export async function deleteSession(trx: Trx, tokenHash: Buffer): Promise<void> {
  await endSessions(trx, sql`token_hash = ${tokenHash}`);
}

/** Ends all sessions of a person: they signed out everywhere, or their account was disabled. */
export async function deleteSessionsOf(trx: Trx, personId: string): Promise<void> {
  await trx.deleteFrom('pushSubscriptions').where('personId', '=', personId).execute();
  await endSessions(trx, sql`person_id = ${personId}`);
}

/** Deletes sessions, and with them the notifications that their browsers asked for. False if there were none. */
async function endSessions(trx: Trx, which: RawBuilder<unknown>): Promise<boolean> {
  const ended = await rowsOf<{ id: string }>(trx)`
    with ended as (delete from sessions where ${which} returning id),
      silenced as (delete from push_subscriptions where session_id in (select id from ended))
    select id from ended`;
  return ended.length > 0;
}

export async function addSignInLink(trx: Trx, link: Omit<Schema['signInLinks'], 'usedAt'>): Promise<void> {
  await trx
    .insertInto('signInLinks')
    .values({ ...link, usedAt: null })
    .execute();
}

/** The person of an unused, valid link; null otherwise. Changes nothing, so that a GET may call it. */
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

/** Uses a link and returns its person; null if invalid. If two requests use it at once, only one succeeds. */
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

/**
 * Whether a person signed in on this device before, according to the audit trail; `first` if it has no sign-in. A device that was
 * not used for `signInsMax` sign-ins counts as new again.
 */
export async function recallDevice(trx: Trx, personId: string, device: Device): Promise<'known' | 'new' | 'first'> {
  const rows = await rowsOf<{ count: number; known: boolean | null }>(trx)`
    select count(*)::int as count, bool_or(device = ${JSON.stringify(device)}::jsonb) as known from (
      select data -> 'device' as device from audit_entries
      where by_person = ${personId} and act = 'signedIn' and data -> 'device' is not null
      order by id desc limit ${inStatement(signInsMax)}) of_late`;
  const { count, known } = rows[0]!;
  if (count === 0) return 'first';
  return known ? 'known' : 'new';
}

/** Daily sign-ins for most of a year. */
const signInsMax = 200;
