import { submissionIdOf } from '#desk/intake/receive-form.ts';
import { onTicket, type TicketOutcome } from '#desk/spine/on-ticket.ts';
import { applyCommand, applyWithoutFollowUp } from '#desk/spine/session.ts';
import { within } from '#desk/spine/transaction.ts';
import type { Spine } from '#desk/spine/world.ts';
import { type Words, writeMessage } from '#desk/ticket/answer-ticket.ts';
import { continueClosed } from '#desk/ticket/open-follow-up.ts';
import { proveContact } from '#desk/ticket/prove-contact.ts';
import type { Actor } from '#domain/actor.ts';
import type { Channel } from '#domain/ticket/vocabulary.ts';
import { addSubmission, findSubmission } from '#store/intake/submissions.ts';

/**
 * Saves a participant's reaction by page or API: it stops the clock and reopens the ticket (R19), or opens a follow-up of a
 * closed one (R21). Without text it is the click "not solved". `provedBy` is the writer's proof: a sign-in or a mailed link.
 */
export function reactToTicket(
  world: Spine,
  actor: Actor,
  number: string,
  { channel, provedBy = 'signIn', ...words }: Words & { channel: Channel; provedBy?: 'signIn' | 'link' },
): Promise<TicketOutcome<{ entryId: string | null }>> {
  return onTicket(world, actor, 'react', number, async (session) => {
    const { personId } = actor;
    if (session.ticket.status === 'closed') {
      const late = { personId, receivedAt: session.at, channel, provedBy, ...words };
      const { ticket, entryId } = await continueClosed(session, late);
      return { ticket, entryId };
    }
    await proveContact(session, personId, provedBy);
    const hasWords = words.text.trim() !== '' || (words.fileIds ?? []).length > 0;
    const entry = hasWords
      ? await writeMessage(session, { kind: 'message', direction: 'in', ...words, provedBy })
      : null;
    if (entry !== null && 'refused' in entry) return entry;
    const reacted = await applyCommand(session, { type: 'react', entry, personId, receivedAt: session.at, provedBy });
    return 'refused' in reacted ? reacted : { ticket: session.ticket, entryId: entry?.id ?? null };
  });
}

/** Closes a ticket at once by the requester's own word: solved, or no longer needed (R20, R22). */
export function confirmTicket(
  world: Spine,
  actor: Actor,
  number: string,
  outcome: 'solved' | 'withdrawn',
): Promise<TicketOutcome> {
  return onTicket(world, actor, 'confirm', number, (session) =>
    applyWithoutFollowUp(session, { type: 'confirm', outcome }),
  );
}

/** Gives the requester "more time", once per request or notice (R20). */
export function extendTicket(world: Spine, actor: Actor, number: string): Promise<TicketOutcome> {
  return onTicket(world, actor, 'extend', number, (session) => applyWithoutFollowUp(session, { type: 'extend' }));
}

/** Removes a participant other than the requester at their own wish: they get no more mail and can no longer read the ticket. */
export function leaveTicket(world: Spine, actor: Actor, number: string): Promise<TicketOutcome> {
  return onTicket(world, actor, 'leave', number, (session) =>
    applyWithoutFollowUp(session, { type: 'leave', personId: actor.personId }),
  );
}

/**
 * Saves a participant's reaction from a page once, even if a browser sends it twice: the same text on the same page returns the
 * same ticket, or the same follow-up of a closed one (R21, R26).
 */
export function reactOnce(
  world: Spine,
  actor: Actor,
  number: string,
  { page, ...words }: Words & { page: string },
): Promise<TicketOutcome> {
  return world.transact(async (tx) => {
    const id = submissionIdOf(`${page} ${actor.personId} ${number}`, [words.text, words.fileIds]);
    const before = await findSubmission(tx.trx, id);
    if (before) return { ticket: before };
    const outcome = await reactToTicket(within(world, tx), actor, number, { ...words, channel: 'portal' });
    if ('ticket' in outcome) await addSubmission(tx.trx, id, outcome.ticket.id, world.clock.now());
    return outcome;
  });
}
