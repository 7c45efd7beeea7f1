import type { Selectable } from 'kysely';
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

/** Adds or changes the relay of a desk. False if somebody changed it since `version`; null for a desk without a relay. */
export async function putSendingRelay(
  trx: Trx,
  row: { deskId: string; settings: RelaySettings; secret: string },
  version: number | null,
): Promise<boolean> {
  const { deskId, secret } = row;
  const settings = JSON.stringify(row.settings);
  const put =
    version === null
      ? await trx
          .insertInto('sendingRelays')
          .values({ deskId, settings, secret })
          .onConflict((conflict) => conflict.doNothing())
          .returning('deskId')
          .executeTakeFirst()
      : await trx
          .updateTable('sendingRelays')
          .set({ settings, secret, version: version + 1 })
          .where('deskId', '=', deskId)
          .where('version', '=', version)
          .returning('deskId')
          .executeTakeFirst();
  return put !== undefined;
}

/** Deletes the relay of a desk and its secret. */
export async function deleteSendingRelay(trx: Trx, deskId: string): Promise<void> {
  await trx.deleteFrom('sendingRelays').where('deskId', '=', deskId).execute();
}

/** Saves a new refresh token from the identity provider, sealed. Does not change the settings' version. */
export async function saveRelaySecret(trx: Trx, deskId: string, secret: string): Promise<void> {
  await trx.updateTable('sendingRelays').set({ secret }).where('deskId', '=', deskId).execute();
}
