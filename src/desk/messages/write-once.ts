import { addMessage } from '#desk/messages/add-message.ts';
import type { TicketOutcome } from '#desk/spine/on-ticket.ts';
import { within } from '#desk/spine/transaction.ts';
import type { Spine } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { isUnwritten, type WrittenMessage } from '#domain/messages/written-message.ts';
import { deleteMessageDraft } from '#store/messages/message-drafts.ts';
import { addPendingMessage, settlePendingMessage } from '#store/messages/pending-messages.ts';
import { findTicket } from '#store/ticket/tickets.ts';

/**
 * Writes a note with its acts at once and only once: a browser that missed the response may send it again under the same id
 * (R26). Deletes its draft.
 */
export function writeOnce(
  world: Spine,
  actor: Actor,
  number: string,
  { id, content }: { id: string; content: WrittenMessage },
): Promise<TicketOutcome> {
  return world.transact(async (tx) => {
    const ticket = await findTicket(tx.trx, actor, number);
    if (!ticket || isUnwritten(content)) return { refused: 'missing' };
    const now = new Date().toISOString();
    const place = { ticketId: ticket.id, personId: actor.personId };
    const waiting = { intent: 'note', state: 'waiting', refusal: null, seenVersion: null, scheduled: false } as const;
    const message = { ...place, id, content, ...waiting };
    if (!(await addPendingMessage(tx.trx, { ...message, heldAt: now, dueAt: now }))) return { ticket };
    const outcome = await addMessage(within(world, tx), actor, number, { intent: 'note', content });
    if ('refused' in outcome) return outcome;
    await settlePendingMessage(tx.trx, id, { state: 'sent' });
    await deleteMessageDraft(tx.trx, { ...place, tab: 'note' });
    return outcome;
  });
}
