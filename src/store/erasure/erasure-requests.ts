import { sql } from 'kysely';
import type { Actor } from '#domain/actor.ts';
import type { ErasureState } from '#domain/erasure/erasure.ts';
import type { Instant } from '#domain/instant.ts';
import type { Handle, Trx } from '#store/database/database.ts';
import { type FoundPerson, keptBy } from '#store/people/kept-people.ts';
import type { ErasureRequestsTable } from '#store/schema/person-tables.ts';

export type ErasureRequest = ErasureRequestsTable;

/** The latest request of a person; undefined is none. */
export function findErasureRequest(handle: Handle, personId: string): Promise<ErasureRequest | undefined> {
  return handle
    .selectFrom('erasureRequests')
    .selectAll()
    .where('personId', '=', personId)
    .orderBy('askedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** One by its id, as a letter tells it. */
export function readErasureRequest(handle: Handle, id: string): Promise<ErasureRequest | undefined> {
  return handle.selectFrom('erasureRequests').selectAll().where('id', '=', id).executeTakeFirst();
}

/** What waits for a person, until the transaction ends nobody else's to decide or take back; undefined is nothing. */
export function lockWaitingErasure(trx: Trx, personId: string): Promise<ErasureRequest | undefined> {
  return trx
    .selectFrom('erasureRequests')
    .selectAll()
    .where('personId', '=', personId)
    .where('state', '=', 'waiting')
    .forUpdate()
    .executeTakeFirst();
}

/** Adds one. False where one waits already: of two at once only one asks. */
export async function addErasureRequest(trx: Trx, request: ErasureRequest): Promise<boolean> {
  const added = await trx
    .insertInto('erasureRequests')
    .values(request)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (added.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** What has become of one that waited. */
export async function settleErasureRequest(
  trx: Trx,
  id: string,
  { state, at, reason = null }: { state: Exclude<ErasureState, 'waiting'>; at: Instant; reason?: string | null },
): Promise<void> {
  await trx.updateTable('erasureRequests').set({ state, decidedAt: at, reason }).where('id', '=', id).execute();
}

/** Of two people who turned out to be one, what either asked is asked by the one who is kept. */
export async function moveErasureRequest(trx: Trx, fromId: string, toId: string): Promise<void> {
  if (await lockWaitingErasure(trx, toId)) return;
  await trx
    .updateTable('erasureRequests')
    .set({ personId: toId })
    .where('personId', '=', fromId)
    .where('state', '=', 'waiting')
    .execute();
}

/** A request with who asks, for an administrator. */
export type WaitingErasure = FoundPerson & Pick<ErasureRequest, 'askedAt' | 'dueAt'>;

/** The requests that wait, of people whom this administrator may erase; what is due first comes first. */
export async function listWaitingErasures(handle: Handle, actor: Actor): Promise<WaitingErasure[]> {
  const { rows } = await sql<WaitingErasure>`
    select people.id, people.name, asked_at, due_at,
      array(select address from addresses where person_id = people.id order by address) as addresses
    from erasure_requests join people on people.id = erasure_requests.person_id
    where state = 'waiting' and ${keptBy(actor)} order by due_at, people.id limit ${sql.lit(listedMax)}`.execute(
    handle,
  );
  return rows;
}

/** More nobody answers in a month; what is due first is on the list in any case. */
const listedMax = 500;
