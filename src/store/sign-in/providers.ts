import { type Selectable, sql } from 'kysely';
import type { Handle, Trx } from '#store/database/database.ts';
import type { ProvidersTable } from '#store/schema/sign-in-tables.ts';

export type Provider = Selectable<ProvidersTable>;
export type ProviderSettings = Omit<Provider, 'id' | 'position' | 'version'>;

/** Every provider in the order in which it was added. */
export function listProviders(handle: Handle): Promise<Provider[]> {
  return handle.selectFrom('providers').selectAll().orderBy('position').execute();
}

/** One provider, switched on or off. */
export function findProvider(handle: Handle, id: string): Promise<Provider | undefined> {
  return handle.selectFrom('providers').selectAll().where('id', '=', id).executeTakeFirst();
}

/** The provider of an issuer, if it is offered. */
export function findOfferedProvider(handle: Handle, issuer: string): Promise<Provider | undefined> {
  return handle
    .selectFrom('providers')
    .selectAll()
    .where('issuer', '=', issuer)
    .where('active', '=', true)
    .executeTakeFirst();
}

/** Adds a provider. False when its issuer is one already. */
export async function addProvider(trx: Trx, id: string, settings: ProviderSettings): Promise<boolean> {
  const added = await trx
    .insertInto('providers')
    .values({ ...settings, id, claims: JSON.stringify(settings.claims) })
    .onConflict((conflict) => conflict.column('issuer').doNothing())
    .executeTakeFirst();
  return (added.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Changes a provider that nobody has changed since `version`. */
export async function changeProvider(
  trx: Trx,
  id: string,
  version: number,
  settings: ProviderSettings,
): Promise<boolean> {
  const changed = await trx
    .updateTable('providers')
    .set({ ...settings, claims: JSON.stringify(settings.claims), version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}

/** Whether another provider than this one has the issuer. */
export async function isOtherIssuer(handle: Handle, issuer: string, id: string): Promise<boolean> {
  const other = handle.selectFrom('providers').select('id').where('issuer', '=', issuer).where('id', '<>', id);
  return (await other.executeTakeFirst()) !== undefined;
}

/** Takes a provider away. False when it is gone already. */
export async function deleteProvider(trx: Trx, id: string): Promise<boolean> {
  const gone = await trx.deleteFrom('providers').where('id', '=', id).executeTakeFirst();
  return gone.numDeletedRows > 0n;
}

/** How many people have an account of an issuer linked. */
export async function countLinked(handle: Handle, issuer: string): Promise<number> {
  const { people } = await handle
    .selectFrom('identities')
    .select(({ fn }) => fn.count<number>('personId').distinct().as('people'))
    .where('issuer', '=', issuer)
    .executeTakeFirstOrThrow();
  return people;
}

/** Ends the sessions of whoever came in by an account of this issuer. */
export async function endProvidedSessions(trx: Trx, issuer: string): Promise<void> {
  await trx
    .deleteFrom('sessions')
    .where('personId', 'in', trx.selectFrom('identities').select('personId').where('issuer', '=', issuer))
    .where(sql<boolean>`proved && array['provider', 'providerTwice']`)
    .execute();
}

/** Unlinks every account of an issuer, and ends what was opened by one. How many people had one. */
export async function unlinkIssuer(trx: Trx, issuer: string): Promise<number> {
  const people = await countLinked(trx, issuer);
  await endProvidedSessions(trx, issuer);
  await trx.deleteFrom('identities').where('issuer', '=', issuer).execute();
  return people;
}

export interface FoundIdentity {
  personId: string;
  /** The link was made in the browser that came from the provider: what it says about factors counts. */
  provedInBrowser: boolean;
}

/** Returns the link of a provider's subject and notes that it was used; null if nobody linked it. */
export async function findIdentity(
  trx: Trx,
  issuer: string,
  subject: string,
  at: string,
): Promise<FoundIdentity | null> {
  const row = await trx
    .updateTable('identities')
    .set({ usedAt: at })
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .returning(['personId', 'provedInBrowser'])
    .executeTakeFirst();
  return row ?? null;
}

/** Links a subject to a person who proved their address in the same browser. False if the subject is linked already. */
export async function linkIdentity(
  trx: Trx,
  identity: { issuer: string; subject: string; personId: string; linkedAt: string },
): Promise<boolean> {
  const linked = await trx
    .insertInto('identities')
    .values({ ...identity, usedAt: identity.linkedAt, provedInBrowser: true })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (linked.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** The providers that a person has linked. */
export function listIdentities(handle: Handle, personId: string) {
  return handle
    .selectFrom('identities')
    .leftJoin('providers', 'providers.issuer', 'identities.issuer')
    .select(['identities.issuer', 'identities.subject', 'identities.linkedAt', 'identities.usedAt', 'providers.name'])
    .where('identities.personId', '=', personId)
    .orderBy('identities.linkedAt')
    .execute();
}

/** Unlinks a subject of a person's own. */
export async function unlinkIdentity(trx: Trx, personId: string, issuer: string, subject: string): Promise<boolean> {
  const gone = await trx
    .deleteFrom('identities')
    .where('personId', '=', personId)
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst();
  return gone.numDeletedRows > 0n;
}
