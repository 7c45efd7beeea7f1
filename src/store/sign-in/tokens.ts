import { sql } from 'kysely';
import type { Actor } from '#domain/actor.ts';
import { hasRole } from '#domain/actor.ts';
import type { Instant } from '#domain/instant.ts';
import type { Handle, Trx } from '#store/database/database.ts';
import { isOneOf } from '#store/database/rows.ts';
import type { TokensTable } from '#store/schema/schema.ts';
import { type AccountHolder, accountHolders } from '#store/sign-in/accounts.ts';

export async function addToken(trx: Trx, token: Omit<TokensTable, 'lastUsedAt' | 'revokedAt'>): Promise<void> {
  await trx
    .insertInto('tokens')
    .values({ ...token, lastUsedAt: null, revokedAt: null })
    .execute();
}

/** The holder of a token, as the database knows them. */
export type Bearer = AccountHolder &
  Pick<TokensTable, 'tokenHash' | 'role' | 'deskId' | 'scopes' | 'expiresAt' | 'lastUsedAt'> & {
    tokenId: string;
    everyDeskId: string[];
  };

/** The holders of these tokens, without revoked ones. The caller checks whether a token has expired. */
export function findBearers(handle: Handle, tokenHashes: readonly Buffer[]): Promise<Bearer[]> {
  return accountHolders(handle)
    .innerJoin('tokens', 'tokens.personId', 'people.id')
    .select(['tokens.id as tokenId', 'tokens.role', 'tokens.deskId'])
    .select(['tokens.scopes', 'tokens.expiresAt', 'tokens.lastUsedAt'])
    .select(sql<string[]>`array(select id from desks order by position)`.as('everyDeskId'))
    .select('tokens.tokenHash')
    .where(isOneOf('tokens.tokenHash', tokenHashes))
    .where('tokens.revokedAt', 'is', null)
    .execute();
}

/** Records the use of tokens, unless another call has just done so or does so now. */
export async function noteTokenUse(
  trx: Trx,
  tokenIds: readonly string[],
  now: Instant,
  unlessSince: Instant,
): Promise<void> {
  await sql`update tokens set last_used_at = ${now} where id in (
    select id from tokens where id = any(${tokenIds}::uuid[]) and (last_used_at is null or last_used_at < ${unlessSince})
    for no key update skip locked)`.execute(trx);
}

/** A token as administrators see it, without its secret. */
export type ListedToken = Omit<TokensTable, 'tokenHash' | 'personId'> & {
  personName: string | null;
  /** Null for a service account. */
  login: string | null;
  deskPrefix: string | null;
};

/** Tokens of an administrator's desks and tokens without a desk, newest first. */
export function listTokens(handle: Handle, actor: Actor): Promise<ListedToken[]> {
  if (!hasRole(actor, 'administrator')) return Promise.resolve([]);
  return handle
    .selectFrom('tokens')
    .innerJoin('people', 'people.id', 'tokens.personId')
    .leftJoin('accounts', 'accounts.personId', 'tokens.personId')
    .leftJoin('desks', 'desks.id', 'tokens.deskId')
    .select(['tokens.id', 'tokens.name', 'tokens.role', 'tokens.deskId', 'tokens.createdAt', 'tokens.scopes'])
    .select(['tokens.expiresAt', 'tokens.lastUsedAt', 'tokens.revokedAt'])
    .select(['people.name as personName', 'accounts.login', 'desks.prefix as deskPrefix'])
    .where((of) => of.or([of('tokens.deskId', 'is', null), of('tokens.deskId', 'in', [...actor.deskIds, nobody])]))
    .orderBy('tokens.createdAt', 'desc')
    .limit(tokensMax)
    .execute();
}

const nobody = '00000000-0000-0000-0000-000000000000';
/** Tokens are created by hand; nobody reads a longer list. */
const tokensMax = 500;

/** Revokes a token at once. Undefined if it does not exist or was already revoked. */
export function revokeToken(trx: Trx, tokenId: string, now: Instant) {
  return trx
    .updateTable('tokens')
    .set({ revokedAt: now })
    .where('id', '=', tokenId)
    .where('revokedAt', 'is', null)
    .returning(['id', 'deskId', 'personId', 'role'])
    .executeTakeFirst();
}
