import { type Selectable, sql } from 'kysely';
import type { Instant } from '#domain/instant.ts';
import type { Handle, Trx } from '#store/database/database.ts';
import type { SendingStatesTable } from '#store/schema/sending-tables.ts';

export type SendingState = Selectable<SendingStatesTable>;

/** Whether the letters of a desk go; undefined where none ever failed to. */
export function findSendingState(handle: Handle, deskId: string): Promise<SendingState | undefined> {
  return handle.selectFrom('sendingStates').selectAll().where('deskId', '=', deskId).executeTakeFirst();
}

/** A relay took a letter of the desk, or judged one: it works. True where it did not before. */
export async function markSendingWell(trx: Trx, deskId: string): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('sendingStates')
    .set({ failingSince: null, failure: null, said: null })
    .where('deskId', '=', deskId)
    .where('failingSince', 'is not', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** The relay takes no letters of the desk: since when, in real time, and why; `said` are the server's own words. */
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

/** A desk whose letters do not go, and since when. */
export interface FailingSending {
  deskId: string;
  prefix: string;
  since: Instant;
  failure: string | null;
  said: string | null;
}

/** Desks whose letters have not gone for some minutes, of these or of all, with their prefixes. Real time. */
export function failingSendings(handle: Handle, deskIds?: readonly string[]): Promise<FailingSending[]> {
  if (deskIds?.length === 0) return Promise.resolve([]);
  let query = handle
    .selectFrom('sendingStates as state')
    .innerJoin('desks', 'desks.id', 'state.deskId')
    .select(['state.deskId', 'desks.prefix', 'state.failure', 'state.said'])
    .select(sql<Instant>`state.failing_since`.as('since'))
    .where(sql<boolean>`state.failing_since < now() - interval '2 minutes'`)
    .orderBy('desks.position');
  if (deskIds) query = query.where('state.deskId', 'in', deskIds);
  return query.execute();
}
