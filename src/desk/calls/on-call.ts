import type { Tx, World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Instant } from '#domain/instant.ts';
import { lockPhoneCall, type PhoneCall } from '#store/calls/phone-calls.ts';
import type { TicketRow } from '#store/schema/schema.ts';
import { lockTicket } from '#store/ticket/tickets.ts';

/** One call under its row's lock. */
export interface CallInHand {
  world: World;
  tx: Tx;
  desk: Desk;
  at: Instant;
  actor: Actor;
  call: PhoneCall;
}

/** Runs a verb on one call of the actor's desks, in one transaction; staff of its desk hear that something changed. */
export function onCall<T>(
  world: World,
  actor: Actor,
  id: string,
  work: (inHand: CallInHand) => Promise<T>,
): Promise<T | { missing: true }> {
  return world.transact(async (tx) => {
    const call = await lockPhoneCall(tx.trx, actor, id);
    if (!call) return { missing: true };
    const desk = await world.readDesk(tx.trx, call.deskId);
    const done = await work({ world, tx, desk, at: world.clock.now(), actor, call });
    tellCall(tx, call.deskId);
    return done;
  });
}

/** Staff of the desk hear that a call changed, and ask what there is for them. */
export function tellCall(tx: Tx, deskId: string): void {
  tx.signals.push({ kind: 'call', deskId, ticketId: null });
}

/** Only who answered a call, or made it, does anything with it. */
export function isTheirs({ call, actor }: Pick<CallInHand, 'call' | 'actor'>): boolean {
  return call.answeredBy === actor.personId;
}

/** The ticket on which a call stands that is done with: pressed twice, a button leads where it led. */
export async function settledOn({ tx, call }: CallInHand): Promise<{ ticket: TicketRow } | { missing: true }> {
  const ticket = call.ticketId === null ? undefined : await lockTicket(tx.trx, call.ticketId);
  return ticket ? { ticket } : { missing: true };
}
