import { onTicket, type TicketOutcome } from '#desk/spine/on-ticket.ts';
import { applyCommand } from '#desk/spine/session.ts';
import type { Spine } from '#desk/spine/world.ts';
import { continueClosed } from '#desk/ticket/open-follow-up.ts';
import type { Actor } from '#domain/actor.ts';
import { decideHeldEntry, findHeldEntry } from '#store/ticket/entries.ts';

/**
 * Accepts a held reply: its sender becomes a participant, and it counts from the time it was received (R23). A reply received
 * after the closing opens a follow-up (R21).
 */
export function acceptHeld(world: Spine, actor: Actor, number: string, entryId: string): Promise<TicketOutcome> {
  return onTicket(world, actor, 'decideHeld', number, async (session) => {
    const { trx } = session.tx;
    const held = await findHeldEntry(trx, session.ticket.id, entryId);
    if (!held || !session.ticket.heldIds.includes(entryId)) return { refused: 'notHeld' };
    const command = { type: 'acceptHeld', entryId, personId: held.byPerson, receivedAt: held.at } as const;
    const accepted = await applyCommand(session, command);
    if ('refused' in accepted) return accepted;
    await decideHeldEntry(trx, entryId, 'accepted');
    if (!('followUp' in accepted)) return { ticket: session.ticket };
    const { byPerson: personId, at: receivedAt, provedBy, dmarcFailed } = held;
    const late = { entryId, personId, receivedAt, provedBy, dmarcFailed };
    const { ticket: followUp } = await continueClosed(session, late);
    await applyCommand(session, { ...command, followUp: { ticketId: followUp.id, number: followUp.number } });
    return { ticket: followUp };
  });
}

/** Dismisses a held reply: it stays on the record without effect. */
export function dismissHeld(world: Spine, actor: Actor, number: string, entryId: string): Promise<TicketOutcome> {
  return onTicket(world, actor, 'decideHeld', number, async (session) => {
    const dismissed = await applyCommand(session, { type: 'dismissHeld', entryId });
    if (!('ticket' in dismissed)) return { refused: 'notHeld' };
    await decideHeldEntry(session.tx.trx, entryId, 'dismissed');
    return { ticket: session.ticket };
  });
}
