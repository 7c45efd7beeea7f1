import { sql } from 'kysely';
import type { Actor } from '#domain/actor.ts';
import type { Instant } from '#domain/instant.ts';
import type { WrittenMessage } from '#domain/messages/written-message.ts';
import type { Handle, Trx } from '#store/database/database.ts';
import { touchesAny } from '#store/database/rows.ts';
import { eachInStatement, inStatement } from '#store/database/statements.ts';
import { wellFormed } from '#store/messages/message-drafts.ts';
import type { PendingMessagesTable } from '#store/schema/composer-tables.ts';
import { visibleTo } from '#store/ticket/visibility.ts';

/** A message that is about to be sent or was refused. */
export type PendingMessage = Pick<
  PendingMessagesTable,
  'id' | 'ticketId' | 'personId' | 'intent' | 'state' | 'dueAt' | 'scheduled' | 'refusal' | 'seenVersion'
> & { content: WrittenMessage | null };

/** Saves a message until it is due. False if this id was saved before, so that it is never sent twice (R26). */
export function addPendingMessage(
  trx: Trx,
  message: PendingMessage & { heldAt: Instant; content: WrittenMessage },
): Promise<boolean> {
  const { content, ...row } = message;
  const fileIds = content.files.map(({ id }) => id);
  return trx
    .insertInto('pendingMessages')
    .values({ ...row, fileIds, content: JSON.stringify(content, wellFormed) })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .$call(touchesAny);
}

/** A pending message, locked: undo and send wait for each other. */
export function lockPendingMessage(trx: Trx, id: string): Promise<PendingMessage | undefined> {
  return trx
    .selectFrom('pendingMessages')
    .select([
      'id',
      'ticketId',
      'personId',
      'intent',
      'state',
      'dueAt',
      'scheduled',
      'refusal',
      'content',
      'seenVersion',
    ])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

/** The author of a pending message; undefined if it does not exist. */
export async function findPendingAuthor(handle: Handle, id: string): Promise<string | undefined> {
  const row = await handle.selectFrom('pendingMessages').select('personId').where('id', '=', id).executeTakeFirst();
  return row?.personId;
}

/** Saves how a message ended. A sent message is on the record and an undone one is a draft, so its content is deleted here. */
export async function settlePendingMessage(
  trx: Trx,
  id: string,
  end: { state: 'sent' | 'undone' } | { state: 'refused'; refusal: string },
): Promise<void> {
  const emptied = end.state === 'refused' ? {} : { content: null as unknown as string, fileIds: [] };
  await trx
    .updateTable('pendingMessages')
    .set({ ...end, ...emptied })
    .where('id', '=', id)
    .execute();
}

/** Messages whose ten seconds are over but which are not sent, because a process died or a job was lost. With null, all of them. */
export async function listDueMessages(handle: Handle, now: Instant | null, limit: number): Promise<string[]> {
  let query = handle
    .selectFrom('pendingMessages')
    .select('id')
    .where('state', '=', inStatement('waiting'))
    .where('scheduled', '=', false);
  if (now !== null) query = query.where('dueAt', '<=', now);
  const rows = await query.orderBy('dueAt').limit(limit).execute();
  return rows.map(({ id }) => id);
}

/** An agent's own messages in their ten seconds or refused, on tickets that they may see, for toasts. */
export async function listOwnPending(handle: Handle, actor: Actor) {
  return handle
    .selectFrom('pendingMessages')
    .innerJoin('tickets', 'tickets.id', 'pendingMessages.ticketId')
    .select(['pendingMessages.id', 'intent', 'state', 'pendingMessages.dueAt', 'refusal', 'tickets.number'])
    .where('personId', '=', actor.personId)
    .where('state', 'in', eachInStatement(['waiting', 'refused']))
    .where((where) => where.or([where('state', '=', inStatement('refused')), where('scheduled', '=', false)]))
    .where(visibleTo(actor))
    .orderBy('heldAt')
    .execute();
}

/** A query for the waiting messages on a ticket: the actor's own with their content, those of others by name. */
export function pendingMessagesOn(handle: Handle, actor: Actor, ticketId: string) {
  return handle
    .selectFrom('pendingMessages')
    .innerJoin('people', 'people.id', 'pendingMessages.personId')
    .select([
      'pendingMessages.id',
      'intent',
      'pendingMessages.dueAt',
      'scheduled',
      sql<string>`coalesce(people.name, '')`.as('name'),
    ])
    .select(({ eb, ref }) =>
      eb.case().when('personId', '=', actor.personId).then(ref('content')).else(null).end().as('content'),
    )
    .where('ticketId', '=', ticketId)
    .where('state', '=', inStatement('waiting'))
    .orderBy('heldAt');
}

/** Deletes messages that were sent or undone before an instant. */
export async function deleteSettledMessages(trx: Trx, before: Instant): Promise<void> {
  await trx
    .deleteFrom('pendingMessages')
    .where('state', 'in', eachInStatement(['sent', 'undone']))
    .where('heldAt', '<', before)
    .execute();
}
