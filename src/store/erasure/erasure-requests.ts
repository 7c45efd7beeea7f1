import type { Actor } from '#domain/actor.ts';
import type { ErasureState } from '#domain/erasure/erasure.ts';
import type { Instant } from '#domain/instant.ts';
import type { Handle, Trx } from '#store/database/database.ts';
import { doNothing, rowsOf, touchesAny } from '#store/database/rows.ts';
import { inStatement } from '#store/database/statements.ts';
import { administeredBy, type FoundPerson } from '#store/people/managed-people.ts';
import type { ErasureRequestsTable } from '#store/schema/person-tables.ts';

export type ErasureRequest = ErasureRequestsTable;

/** The latest request of a person; undefined if they never made one. */
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

/** One request by id, for its letter. */
export function readErasureRequest(handle: Handle, id: string): Promise<ErasureRequest | undefined> {
  return handle.selectFrom('erasureRequests').selectAll().where('id', '=', id).executeTakeFirst();
}

/** A person's waiting request, locked until the transaction ends; undefined if there is no such request. */
export function lockWaitingErasure(trx: Trx, personId: string): Promise<ErasureRequest | undefined> {
  return trx
    .selectFrom('erasureRequests')
    .selectAll()
    .where('personId', '=', personId)
    .where('state', '=', inStatement('waiting'))
    .forUpdate()
    .executeTakeFirst();
}

/** Adds a request. False if one is already waiting. */
export function addErasureRequest(trx: Trx, request: ErasureRequest): Promise<boolean> {
  return trx.insertInto('erasureRequests').values(request).onConflict(doNothing).$call(touchesAny);
}

/** Saves the result of a waiting request. */
export async function settleErasureRequest(
  trx: Trx,
  id: string,
  { state, at, reason = null }: { state: Exclude<ErasureState, 'waiting'>; at: Instant; reason?: string | null },
): Promise<void> {
  await trx.updateTable('erasureRequests').set({ state, decidedAt: at, reason }).where('id', '=', id).execute();
}

/** After a merge of two people, moves the waiting request to the remaining person, unless they have one. */
export async function moveErasureRequest(trx: Trx, fromId: string, toId: string): Promise<void> {
  if (await lockWaitingErasure(trx, toId)) return;
  await trx
    .updateTable('erasureRequests')
    .set({ personId: toId })
    .where('personId', '=', fromId)
    .where('state', '=', inStatement('waiting'))
    .execute();
}

/** A request with its person, for an administrator. */
type WaitingErasure = FoundPerson & Pick<ErasureRequest, 'askedAt' | 'dueAt'>;

/** Waiting requests of people whom this administrator may erase, earliest due date first. */
export function listWaitingErasures(handle: Handle, actor: Actor): Promise<WaitingErasure[]> {
  return rowsOf<WaitingErasure>(handle)`
    select people.id, people.name, asked_at, due_at,
      array(select address from addresses where person_id = people.id order by address) as addresses
    from erasure_requests join people on people.id = erasure_requests.person_id
    where state = 'waiting' and ${administeredBy(actor)} order by due_at, people.id limit ${inStatement(listedMax)}`;
}

/** Nobody answers more in a month; the earliest due dates are on the list in any case. */
const listedMax = 500;
