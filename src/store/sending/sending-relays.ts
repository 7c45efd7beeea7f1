import { type Selectable, sql } from 'kysely';
import type { RelaySettings } from '#domain/sending/relay-settings.ts';
import type { Handle, Trx } from '#store/database/database.ts';
import type { SendingRelaysTable } from '#store/schema/desk-tables.ts';

/** A desk's own relay. The secret is sealed. */
export type SendingRelay = Selectable<SendingRelaysTable>;

/** The relay of a desk; undefined if it uses the installation's relay. */
export function findSendingRelay(handle: Handle, deskId: string): Promise<SendingRelay | undefined> {
  return handle.selectFrom('sendingRelays').selectAll().where('deskId', '=', deskId).executeTakeFirst();
}

/** All desks' own relays, with the desk's prefix. */
export function listSendingRelays(handle: Handle): Promise<(SendingRelay & { prefix: string })[]> {
  return handle
    .selectFrom('sendingRelays as own')
    .innerJoin('desks', 'desks.id', 'own.deskId')
    .select(['own.deskId', 'own.settings', 'own.secret', 'own.version', 'desks.prefix'])
    .orderBy('desks.position')
    .execute();
}

/** Adds or changes the relay of a desk. */
export async function putSendingRelay(
  trx: Trx,
  { deskId, secret, settings }: { deskId: string; settings: RelaySettings; secret: string },
): Promise<void> {
  const row = { settings: JSON.stringify(settings), secret };
  const version = sql<number>`sending_relays.version + 1`;
  await trx
    .insertInto('sendingRelays')
    .values({ deskId, ...row })
    .onConflict((conflict) => conflict.column('deskId').doUpdateSet({ ...row, version }))
    .execute();
}

/** Deletes the relay of a desk and its secret. */
export async function deleteSendingRelay(trx: Trx, deskId: string): Promise<void> {
  await trx.deleteFrom('sendingRelays').where('deskId', '=', deskId).execute();
}

/** Saves a new refresh token from the identity provider, sealed. Does not change the settings' version. */
export async function saveRelaySecret(trx: Trx, deskId: string, secret: string): Promise<void> {
  await trx.updateTable('sendingRelays').set({ secret }).where('deskId', '=', deskId).execute();
}
