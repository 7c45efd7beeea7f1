import { type Call, logCall } from '#desk/calls/log-call.ts';
import { isTheirs, onCall, settledOn } from '#desk/calls/on-call.ts';
import { settle } from '#desk/calls/settle-call.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import { within } from '#desk/spine/transaction.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { TicketRefused } from '#domain/ticket/refusals.ts';
import type { TicketRow } from '#store/schema/schema.ts';

export type CallJoined = Outcome<{ ticket: Pick<TicketRow, 'number'> }, TicketRefused | Refused<'missing'>>;

/**
 * Logs a call on an existing ticket and closes the window: both or neither. Safe to repeat: a call that is already on a ticket
 * returns that ticket.
 */
export function joinCall(
  world: World,
  actor: Actor,
  callId: string,
  said: { number: string } & Omit<Call, 'direction'>,
): Promise<CallJoined> {
  return onCall(world, actor, callId, async (inHand): Promise<CallJoined> => {
    const { tx, call } = inHand;
    if (!isTheirs(inHand)) return { refused: 'missing' };
    if (call.settledAt !== null) return settledOn(inHand);
    const { number, ...rest } = said;
    // The number of the call identifies the caller, unless the agent enters another.
    const caller = { ...rest.caller, phone: rest.caller.phone ?? call.number };
    const logged = await logCall(within(world, tx), actor, number, { ...rest, caller, direction: call.direction });
    if (!('ticket' in logged)) return logged;
    await settle(inHand, { reached: said.reached ?? true, ticketId: logged.ticket.id });
    return logged;
  });
}
