import { addMessage } from '#desk/messages/add-message.ts';
import { onTicket, type TicketOutcome } from '#desk/spine/on-ticket.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import type { Session } from '#desk/spine/session.ts';
import { noteChange, tryOut } from '#desk/spine/transaction.ts';
import type { Spine, Store } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { type Instant, plusSeconds } from '#domain/instant.ts';
import { tickedActs, withActs } from '#domain/messages/chosen-acts.ts';
import { sendingTime } from '#domain/messages/send-later.ts';
import type { HeldTab, MessageTab, WrittenMessage } from '#domain/messages/written-message.ts';
import { isPossible, type LifecycleCommand, transition } from '#domain/ticket/lifecycle.ts';
import type { Refusal, TicketRefused } from '#domain/ticket/refusals.ts';
import type { Action } from '#domain/ticket/rights.ts';
import { countBindable } from '#store/files/files.ts';
import { countUnchecked } from '#store/files/held-files.ts';
import { deleteMessageDraft, lockMessageDraft, saveMessageDraft } from '#store/messages/message-drafts.ts';
import {
  addPendingMessage,
  findPendingAuthor,
  lockPendingMessage,
  settlePendingMessage,
} from '#store/messages/pending-messages.ts';
import { findTicketById } from '#store/ticket/tickets.ts';

/** Seconds in which a sent message can be undone. */
export const undoSeconds = 10;

interface MessageToHold {
  /** Chosen by the sender, so that a repeated request does nothing. */
  id: string;
  intent: HeldTab;
  content: WrittenMessage;
  /** The tab where it was written, if that is another: an answer sent as a closing notice. */
  draftIn?: MessageTab;
  /** Waits for business hours: until this moment, or until the desk's next opening if null. */
  later?: { at: Instant | null };
}

/**
 * Saves a message and its acts, to be sent in ten seconds. It is refused now if sending now would be refused; the ticket's events
 * happen on sending (0021). The draft is deleted, since the message holds its text.
 */
export function holdMessage(world: Spine, actor: Actor, number: string, held: MessageToHold): Promise<TicketOutcome> {
  const { id, intent, content, draftIn = intent } = held;
  return onTicket(world, actor, asked[intent].action, number, async (session): Promise<TicketOutcome> => {
    const { tx, ticket } = session;
    const personId = actor.personId;
    // Only the author may find a message by its id.
    const author = await findPendingAuthor(tx.trx, id);
    if (author !== undefined) return author === personId ? { ticket } : { refused: 'missing' };
    const refusal = await whyNot(session, actor, held);
    if (refusal !== null) return { refused: refusal };
    const acts = tickedActs(content.acts);
    if (acts.length > 0) {
      const tried = await tryOut(world, tx, (inside) => addMessage(inside, actor, number, held));
      if (!('ticket' in tried)) return tried;
    }
    const due = whenDue(session, held);
    if ('refused' in due) return due;
    const seenVersion = acts.length > 0 || due.scheduled ? ticket.version : null;
    const message = { id, ticketId: ticket.id, personId, intent, content, seenVersion, ...due, ...waiting };
    if (!(await addPendingMessage(tx.trx, message))) return { refused: 'missing' };
    // The clock sends a message that waits for business hours.
    if (!due.scheduled) tx.jobs.push({ name: 'send-pending', data: { messageId: id }, startAfterSeconds: undoSeconds });
    await deleteMessageDraft(tx.trx, { personId, ticketId: ticket.id, tab: draftIn });
    noteChange(tx, ticket, { isWork: true });
    return { ticket };
  });
}

/** The undo time is real time, whatever the desk's clock says; business hours are the desk's. */
function whenDue(
  { desk, at }: Session,
  { later }: MessageToHold,
): { heldAt: Instant; dueAt: Instant; scheduled: boolean } | TicketRefused {
  const heldAt = new Date().toISOString();
  if (!later) return { heldAt, dueAt: plusSeconds(heldAt, undoSeconds), scheduled: false };
  const time = sendingTime(desk, later.at, at);
  return 'refused' in time ? time : { heldAt, dueAt: time.at, scheduled: true };
}

const waiting = { state: 'waiting', refusal: null } as const;

const asked: Record<HeldTab, { action: Action; command: LifecycleCommand }> = {
  answer: { action: 'answer', command: 'answer' },
  ask: { action: 'requestInformation', command: 'requestInformation' },
  handle: { action: 'markHandled', command: 'markHandled' },
};

async function whyNot(
  { tx, ticket }: Session,
  actor: Actor,
  { intent, content }: MessageToHold,
): Promise<Refusal | null> {
  const { command } = asked[intent];
  if (!isPossible(command, ticket.status)) return transition(command, ticket.status) as Refusal;
  const fileIds = [...new Set(content.files.map(({ id }) => id))];
  if (fileIds.length === 0) return null;
  if ((await countBindable(tx.trx, actor.personId, fileIds)) !== fileIds.length) return 'fileUnknown';
  return (await countUnchecked(tx.trx, fileIds)) > 0 ? 'fileUnchecked' : null;
}

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
      noteChange(tx, ticket, { isWork: true });
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
