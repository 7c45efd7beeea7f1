import { sql } from 'kysely';
import { type AccountHolder, accountHolders } from '#store/accounts.ts';
import type { Handle, Trx } from '#store/database.ts';
import type { TokensTable } from '#store/schema.ts';

export async function addToken(trx: Trx, token: TokensTable): Promise<void> {
  await trx.insertInto('tokens').values(token).execute();
}

/** Whoever bears a token, as far as the database knows them. */
export type Bearer = AccountHolder &
  Pick<TokensTable, 'role' | 'deskId'> & { tokenId: string; tokenName: string; everyDeskId: string[] };

export function findBearer(handle: Handle, tokenHash: Buffer): Promise<Bearer | undefined> {
  return accountHolders(handle)
    .innerJoin('tokens', 'tokens.personId', 'people.id')
    .select(['tokens.id as tokenId', 'tokens.name as tokenName', 'tokens.role', 'tokens.deskId'])
    .select(sql<string[]>`array(select id from desks order by position)`.as('everyDeskId'))
    .where('tokens.tokenHash', '=', tokenHash)
    .executeTakeFirst();
}
