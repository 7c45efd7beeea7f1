import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import type { Store } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { withActs } from '#domain/messages/chosen-acts.ts';
import type { MessageTab, WrittenMessage } from '#domain/messages/written-message.ts';
import { lockMessageDraft, saveMessageDraft } from '#store/messages/message-drafts.ts';
import { lockPendingMessage, settlePendingMessage } from '#store/messages/pending-messages.ts';
import { findTicketById } from '#store/ticket/tickets.ts';

/** The ticket and tab with the restored text, or `tooLate` if it was already sent. */
type Undone = Outcome<{ number: string; tab: MessageTab }, Refused<'tooLate' | 'missing'>>;

/**
 * Takes back a message before it is sent or after it was refused: it becomes a draft again, with its files and cursor position.
 * Only its author may (attack 40). Safe to repeat.
 */
export function undoMessage(world: Store, actor: Actor, id: string): Promise<Undone> {
  return world.transact(async (tx) => {
    const message = await lockPendingMessage(tx.trx, id);
    const ticket = message && (await findTicketById(tx.trx, actor, message.ticketId));
    if (!message || message.personId !== actor.personId || !ticket) return { refused: 'missing' };
    if (message.state === 'sent') return { refused: 'tooLate' };
    const { intent: tab, content, ticketId, personId } = message;
    if (content !== null) {
      const place = { personId, ticketId, tab };
      const begun = await lockMessageDraft(tx.trx, place);
      const whole = begun ? joined(content, begun.content) : content;
      const saved = { revision: crypto.randomUUID(), savedAt: new Date().toISOString() };
      await saveMessageDraft(tx.trx, place, { ...saved, content: whole });
      await settlePendingMessage(tx.trx, id, { state: 'undone' });
      tx.changedTickets.set(ticketId, ticket.deskId);
    }
    return { number: ticket.number, tab };
  });
}

/** Another draft was started meanwhile: keep both texts. */
function joined(first: WrittenMessage, then: WrittenMessage): WrittenMessage {
  const both = (one: string, other: string, between: string) =>
    [one, other].filter((part) => part !== '').join(between);
  return {
    ...first,
    text: both(first.text, then.text, '\n\n'),
    html: first.html === '' && then.html === '' ? '' : both(first.html, then.html, ''),
    items: both(first.items, then.items, '\n'),
    files: [...first.files, ...then.files],
    acts: withActs(first.acts, then.acts),
  };
}
