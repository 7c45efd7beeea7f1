import { type Selectable, sql } from 'kysely';
import type { PushKind } from '#domain/push/push.ts';
import type { Handle, Trx } from '#store/database/database.ts';
import { touchesAny } from '#store/database/rows.ts';
import type { Schema } from '#store/schema/schema.ts';

export type PushSubscription = Selectable<Schema['pushSubscriptions']>;

/** Saves a browser's subscription. A browser has one: another person's in the same browser is replaced. */
export async function savePushSubscription(trx: Trx, subscription: PushSubscription): Promise<void> {
  const { id: _, endpoint: _e, ...changed } = subscription;
  await trx
    .insertInto('pushSubscriptions')
    .values(subscription)
    .onConflict((conflict) => conflict.column('endpoint').doUpdateSet(changed))
    .execute();
}

/** A person's browsers, the latest first. */
export function listPushSubscriptions(handle: Handle, personId: string): Promise<PushSubscription[]> {
  return handle
    .selectFrom('pushSubscriptions')
    .selectAll()
    .where('personId', '=', personId)
    .orderBy('createdAt', 'desc')
    .execute();
}

/** The browser with this id; undefined if it was withdrawn. */
export function findPushSubscription(handle: Handle, id: string): Promise<PushSubscription | undefined> {
  return handle.selectFrom('pushSubscriptions').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Deletes one of a person's browsers. False if it does not exist. */
export function deletePushSubscription(trx: Trx, personId: string, id: string): Promise<boolean> {
  return trx.deleteFrom('pushSubscriptions').where('personId', '=', personId).where('id', '=', id).$call(touchesAny);
}

/** Deletes a browser that its push service no longer knows. */
export async function dropPushSubscription(handle: Handle, id: string): Promise<void> {
  await handle.deleteFrom('pushSubscriptions').where('id', '=', id).execute();
}

/** The browsers of these people, with what each is told. */
export function listPushTargets(
  handle: Handle,
  personIds: readonly string[],
): Promise<Pick<PushSubscription, 'id' | 'personId' | 'kinds'>[]> {
  return handle
    .selectFrom('pushSubscriptions')
    .select(['id', 'personId', 'kinds'])
    .where('personId', 'in', personIds)
    .execute();
}

/** A person to notify, and the kind of news. */
export interface PushWish {
  personId: string;
  kind: PushKind;
}

/** The ticket of a notification. Rights were checked in the transaction that queued it. */
export function findPushedTicket(handle: Handle, ticketId: string, personId: string) {
  return handle
    .selectFrom('tickets')
    .leftJoin('texts', 'texts.id', 'tickets.summaryId')
    .select(['tickets.number', 'texts.text as summary'])
    .select(sql<boolean>`${personId}::uuid = any(tickets.participant_ids)`.as('takesPart'))
    .where('tickets.id', '=', ticketId)
    .executeTakeFirst();
}
