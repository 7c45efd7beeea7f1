import { sql } from 'kysely';
import type { Actor } from '#domain/actor.ts';
import type { Instant } from '#domain/instant.ts';
import type { WrittenMessage } from '#domain/messages/written-message.ts';
import type { Handle, Trx } from '#store/database/database.ts';
import { wellFormed } from '#store/messages/message-drafts.ts';
import type { PendingMessagesTable } from '#store/schema/composer-tables.ts';
import { visibleTo } from '#store/ticket/visibility.ts';

/** A message of somebody's that is on its way, or could not be sent. */
export type PendingMessage = Pick<
  PendingMessagesTable,
  'id' | 'ticketId' | 'personId' | 'intent' | 'state' | 'dueAt' | 'refusal' | 'seenVersion'
> & { content: WrittenMessage | null };

/** Keeps a message until it is due; false where this one was kept before, so that it is never sent twice (R26). */
export async function addPendingMessage(
  trx: Trx,
  message: PendingMessage & { heldAt: Instant; content: WrittenMessage },
): Promise<boolean> {
  const { content, ...row } = message;
  const fileIds = content.files.map(({ id }) => id);
  const added = await trx
    .insertInto('pendingMessages')
    .values({ ...row, fileIds, content: JSON.stringify(content, wellFormed) })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  return added !== undefined;
}

/** One of them, locked: whoever undoes it and who sends it wait for each other. */
export function lockPendingMessage(trx: Trx, id: string): Promise<PendingMessage | undefined> {
  return trx
    .selectFrom('pendingMessages')
    .select(['id', 'ticketId', 'personId', 'intent', 'state', 'dueAt', 'refusal', 'content', 'seenVersion'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

/** Whose message has this id; undefined is nobody's. */
export async function findPendingAuthor(handle: Handle, id: string): Promise<string | undefined> {
  const row = await handle.selectFrom('pendingMessages').select('personId').where('id', '=', id).executeTakeFirst();
  return row?.personId;
}

/** Says what became of it. What was sent stands on the record, what was undone in the draft: neither is kept twice. */
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

/** What is due and was not sent: a process died in between, or its job was lost. Null is all that waits. */
export async function listDueMessages(handle: Handle, now: Instant | null, limit: number): Promise<string[]> {
  let query = handle.selectFrom('pendingMessages').select('id').where('state', '=', 'waiting');
  if (now !== null) query = query.where('dueAt', '<=', now);
  const rows = await query.orderBy('dueAt').limit(limit).execute();
  return rows.map(({ id }) => id);
}

/** What an agent's toasts tell: their own messages that wait or were refused, on tickets that they may see. */
export async function listOwnPending(
  handle: Handle,
  actor: Actor,
): Promise<(Pick<PendingMessage, 'id' | 'intent' | 'state' | 'dueAt' | 'refusal'> & { number: string })[]> {
  return handle
    .selectFrom('pendingMessages')
    .innerJoin('tickets', 'tickets.id', 'pendingMessages.ticketId')
    .select(['pendingMessages.id', 'intent', 'state', 'pendingMessages.dueAt', 'refusal', 'tickets.number'])
    .where('personId', '=', actor.personId)
    .where('state', 'in', ['waiting', 'refused'])
    .where(visibleTo(actor))
    .orderBy('heldAt')
    .execute();
}

/** Who else is about to send something on a ticket, by name. */
export async function listOthersPending(
  handle: Handle,
  actor: Actor,
  ticketId: string,
): Promise<{ name: string; intent: PendingMessage['intent'] }[]> {
  return handle
    .selectFrom('pendingMessages')
    .innerJoin('people', 'people.id', 'pendingMessages.personId')
    .select([sql<string>`coalesce(people.name, '')`.as('name'), 'intent'])
    .where('ticketId', '=', ticketId)
    .where('personId', '<>', actor.personId)
    .where('state', '=', 'waiting')
    .orderBy('heldAt')
    .execute();
}

/** Forgets one that was refused at once: it may be sent again under the same id. */
export async function deletePendingMessage(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom('pendingMessages').where('id', '=', id).execute();
}

/** Forgets those that were settled before then. */
export async function deleteSettledMessages(trx: Trx, before: Instant): Promise<void> {
  await trx
    .deleteFrom('pendingMessages')
    .where('state', 'in', ['sent', 'undone'])
    .where('heldAt', '<', before)
    .execute();
}
