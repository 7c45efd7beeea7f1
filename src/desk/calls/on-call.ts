import type { Outcome } from '#desk/spine/outcome.ts';
import type { Tx, World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Instant } from '#domain/instant.ts';
import { lockPhoneCall, type PhoneCall } from '#store/calls/phone-calls.ts';
import type { TicketRow } from '#store/schema/schema.ts';
import { lockTicket } from '#store/ticket/tickets.ts';

/** A call whose row is locked. */
export interface CallInHand {
  world: World;
  tx: Tx;
  desk: Desk;
  at: Instant;
  actor: Actor;
  call: PhoneCall;
}

/** Runs `work` on a call of the actor's desks in one transaction, and notifies the desk's staff of the change. */
export function onCall<T>(
  world: World,
  actor: Actor,
  id: string,
  work: (inHand: CallInHand) => Promise<T>,
): Promise<Outcome<T>> {
  return world.transact(async (tx) => {
    const call = await lockPhoneCall(tx.trx, actor, id);
    if (!call) return { refused: 'missing' };
    const desk = await world.readDesk(tx.trx, call.deskId);
    const done = await work({ world, tx, desk, at: world.clock.now(), actor, call });
    tellCall(tx, call.deskId);
    return done;
  });
}

/** Tells staff of the desk that a call changed, so that their windows reload. */
export function tellCall(tx: Tx, deskId: string): void {
  tx.signals.push({ kind: 'call', deskId, ticketId: null });
}

/** Only the agent who answered or made the call may act on it. */
export function isTheirs({ call, actor }: Pick<CallInHand, 'call' | 'actor'>): boolean {
  return call.answeredBy === actor.personId;
}

/** The ticket of a settled call, so that a repeated click leads to the same place. */
export async function settledOn({ tx, call }: CallInHand): Promise<Outcome<{ ticket: TicketRow }>> {
  const ticket = call.ticketId === null ? undefined : await lockTicket(tx.trx, call.ticketId);
  return ticket ? { ticket } : { refused: 'missing' };
}
