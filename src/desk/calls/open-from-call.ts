import { isTheirs, onCall, settledOn } from '#desk/calls/on-call.ts';
import { settle } from '#desk/calls/settle-call.ts';
import { type GivenContact, receiveContact } from '#desk/intake/receive-contact.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import { within } from '#desk/spine/transaction.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { TicketRefused } from '#domain/ticket/refusals.ts';
import { findCallPerson } from '#store/calls/call-search.ts';
import type { TicketRow } from '#store/schema/schema.ts';

/** The subject of a call; its desk and channel are known. */
export type CalledIn = Omit<GivenContact, 'deskId' | 'channel' | 'fileIds' | 'requesterId' | 'submissionId'> & {
  /** The person whom the agent chose among the known ones; if omitted, the caller's own details count. */
  personId?: string | null;
};

export type OpenedFromCall = Outcome<{ ticket: Pick<TicketRow, 'number'> }, TicketRefused | Refused<'missing'>>;

/** Opens a ticket for a call and closes the window: both or neither (R1). Safe to repeat: it stays one ticket. */
export function openFromCall(world: World, actor: Actor, callId: string, given: CalledIn): Promise<OpenedFromCall> {
  return onCall(world, actor, callId, async (inHand): Promise<OpenedFromCall> => {
    const { tx, call } = inHand;
    if (!isTheirs(inHand)) return { refused: 'missing' };
    if (call.settledAt !== null) return settledOn(inHand);
    const { personId, ...said } = given;
    const person = personId ? await findCallPerson(tx.trx, actor, personId) : undefined;
    if (personId && !person) return { refused: 'missing' };
    const opened = await receiveContact(within(world, tx), actor, {
      ...said,
      deskId: call.deskId,
      channel: 'phone',
      fileIds: [],
      ...(person && { requesterId: person.id }),
    });
    if (!('ticket' in opened)) return opened;
    await settle(inHand, { reached: true, ticketId: opened.ticket.id });
    return opened;
  });
}
