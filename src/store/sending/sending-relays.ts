import { type Selectable, sql } from 'kysely';
import type { Instant } from '#domain/instant.ts';
import type { RelaySettings } from '#domain/sending/relay-settings.ts';
import type { Handle, Trx } from '#store/database/database.ts';
import { type RowOf, touchesAny } from '#store/database/rows.ts';
import type { SendingRelaysTable, SendingStatesTable } from '#store/schema/desk-tables.ts';

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

type SendingState = Selectable<SendingStatesTable>;

/** Whether sending works for a desk; undefined if it never failed. */
export function findSendingState(handle: Handle, deskId: string): Promise<SendingState | undefined> {
  return handle.selectFrom('sendingStates').selectAll().where('deskId', '=', deskId).executeTakeFirst();
}

/** Records that a relay accepted or judged a letter of the desk. True if sending was failing before. */
export function markSendingWell(trx: Trx, deskId: string): Promise<boolean> {
  return trx
    .updateTable('sendingStates')
    .set({ failingSince: null, failure: null, said: null })
    .where('deskId', '=', deskId)
    .where('failingSince', 'is not', null)
    .$call(touchesAny);
}

/** Records that the relay accepts no letters of the desk, since when (real time) and why; `said` is the server's message. */
export async function markSendingFailing(
  trx: Trx,
  deskId: string,
  { failure, said }: { failure: string; said: string | null },
): Promise<void> {
  await trx
    .insertInto('sendingStates')
    .values({ deskId, failure, said, failingSince: sql<Instant>`now()` })
    .onConflict((conflict) =>
      conflict
        .column('deskId')
        .doUpdateSet({ failure, said, failingSince: sql`coalesce(sending_states.failing_since, now())` }),
    )
    .execute();
}

/** A desk that cannot send letters, and since when. */
export type FailingSending = RowOf<typeof failingSendings>;

/** Desks that could not send letters for a minute and a half, of these or of all, with their prefixes. Real time. */
export function failingSendings(handle: Handle, deskIds?: readonly string[]) {
  if (deskIds?.length === 0) return Promise.resolve([]);
  let query = handle
    .selectFrom('sendingStates as state')
    .innerJoin('desks', 'desks.id', 'state.deskId')
    .select(['state.deskId', 'desks.prefix', 'state.failure', 'state.said'])
    .select(sql<Instant>`state.failing_since`.as('since'))
    .where(sql<boolean>`state.failing_since < now() - interval '90 seconds'`)
    .orderBy('desks.position');
  if (deskIds) query = query.where('state.deskId', 'in', deskIds);
  return query.execute();
}
