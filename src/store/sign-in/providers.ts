import { type Selectable, sql } from 'kysely';
import type { Handle, Trx } from '#store/database/database.ts';
import { doNothing, findsAny, touchesAny } from '#store/database/rows.ts';
import type { ProvidersTable } from '#store/schema/sign-in-tables.ts';

export type Provider = Selectable<ProvidersTable>;
export type ProviderSettings = Omit<Provider, 'id' | 'position' | 'version'>;

/** All providers in order of creation. */
export function listProviders(handle: Handle): Promise<Provider[]> {
  return handle.selectFrom('providers').selectAll().orderBy('position').execute();
}

/** One provider, enabled or not. */
export function findProvider(handle: Handle, id: string): Promise<Provider | undefined> {
  return handle.selectFrom('providers').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Like `findProvider`, locked until the transaction ends. */
export function lockProvider(trx: Trx, id: string): Promise<Provider | undefined> {
  return trx.selectFrom('providers').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}

/** The enabled provider with this issuer; undefined if there is no match. */
export function findOfferedProvider(handle: Handle, issuer: string): Promise<Provider | undefined> {
  return handle
    .selectFrom('providers')
    .selectAll()
    .where('issuer', '=', issuer)
    .where('active', '=', true)
    .executeTakeFirst();
}

/** Adds a provider. False if its issuer already exists. */
export function addProvider(trx: Trx, id: string, settings: ProviderSettings): Promise<boolean> {
  return trx
    .insertInto('providers')
    .values({ ...settings, id, claims: JSON.stringify(settings.claims) })
    .onConflict((conflict) => conflict.column('issuer').doNothing())
    .$call(touchesAny);
}

/** Saves changes to a provider. */
export async function changeProvider(trx: Trx, id: string, settings: ProviderSettings): Promise<void> {
  await trx
    .updateTable('providers')
    .set({ ...settings, claims: JSON.stringify(settings.claims), version: sql`version + 1` })
    .where('id', '=', id)
    .execute();
}

/** Whether a different provider has this issuer. */
export async function isOtherIssuer(handle: Handle, issuer: string, id: string): Promise<boolean> {
  const other = handle.selectFrom('providers').select('id').where('issuer', '=', issuer).where('id', '<>', id);
  return other.$call(findsAny);
}

/** Deletes a provider. False if it no longer exists. */
export function deleteProvider(trx: Trx, id: string): Promise<boolean> {
  return trx.deleteFrom('providers').where('id', '=', id).$call(touchesAny);
}

/** Number of people with a linked account of an issuer. */
export async function countLinked(handle: Handle, issuer: string): Promise<number> {
  const { people } = await handle
    .selectFrom('identities')
    .select(({ fn }) => fn.count<number>('personId').distinct().as('people'))
    .where('issuer', '=', issuer)
    .executeTakeFirstOrThrow();
  return people;
}

/** Ends the sessions of people who signed in through this issuer. */
export async function endProvidedSessions(trx: Trx, issuer: string): Promise<void> {
  await trx
    .deleteFrom('sessions')
    .where('personId', 'in', trx.selectFrom('identities').select('personId').where('issuer', '=', issuer))
    .where(sql<boolean>`proved && array['provider', 'providerTwice']`)
    .execute();
}

/** Unlinks all accounts of an issuer and ends the sessions that they opened. Returns the number of people affected. */
export async function unlinkIssuer(trx: Trx, issuer: string): Promise<number> {
  const people = await countLinked(trx, issuer);
  await endProvidedSessions(trx, issuer);
  await trx.deleteFrom('identities').where('issuer', '=', issuer).execute();
  return people;
}

/**
 * Returns the link of a provider's subject and records its use; undefined if it is not linked. `provedInBrowser`: it was created
 * in the browser that came from the provider, so its claims about factors count.
 */
export function findIdentity(trx: Trx, issuer: string, subject: string, at: string) {
  return trx
    .updateTable('identities')
    .set({ usedAt: at })
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .returning(['personId', 'provedInBrowser'])
    .executeTakeFirst();
}

/** Links a subject to a person who verified their address in the same browser. False if the subject is already linked. */
export function linkIdentity(
  trx: Trx,
  identity: { issuer: string; subject: string; personId: string; linkedAt: string },
): Promise<boolean> {
  return trx
    .insertInto('identities')
    .values({ ...identity, usedAt: identity.linkedAt, provedInBrowser: true })
    .onConflict(doNothing)
    .$call(touchesAny);
}

/** The linked provider accounts of a person. */
export function listIdentities(handle: Handle, personId: string) {
  return handle
    .selectFrom('identities')
    .leftJoin('providers', 'providers.issuer', 'identities.issuer')
    .select(['identities.issuer', 'identities.subject', 'identities.linkedAt', 'identities.usedAt'])
    .select(['providers.name', 'providers.id as providerId', 'providers.active'])
    .where('identities.personId', '=', personId)
    .orderBy('identities.linkedAt')
    .execute();
}

/** Unlinks one of the person's own subjects. False if it was not linked. */
export function unlinkIdentity(trx: Trx, personId: string, issuer: string, subject: string): Promise<boolean> {
  return trx
    .deleteFrom('identities')
    .where('personId', '=', personId)
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .$call(touchesAny);
}
