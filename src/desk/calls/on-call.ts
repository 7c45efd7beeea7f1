import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import type { Spine, Store, Tx } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Instant } from '#domain/instant.ts';
import { textCharactersMax } from '#domain/ticket/texts.ts';
import { lockPhoneCall, type PhoneCall, savePhoneCall, settleMissed } from '#store/calls/phone-calls.ts';
import type { TicketRow } from '#store/schema/schema.ts';
import { lockTicket } from '#store/ticket/tickets.ts';

/** A call whose row is locked. */
export interface LockedCall {
  world: Spine;
  tx: Tx;
  desk: Desk;
  at: Instant;
  actor: Actor;
  call: PhoneCall;
}

/** Runs `work` on a call of the actor's desks in one transaction, and notifies the desk's staff of the change. */
export function onCall<T>(
  world: Spine,
  actor: Actor,
  id: string,
  work: (locked: LockedCall) => Promise<T>,
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
export function isTheirs({ call, actor }: Pick<LockedCall, 'call' | 'actor'>): boolean {
  return call.answeredBy === actor.personId;
}

/** The ticket of a settled call, so that a repeated click leads to the same place. */
export async function settledOn({ tx, call }: LockedCall): Promise<Outcome<{ ticket: TicketRow }>> {
  const ticket = call.ticketId === null ? undefined : await lockTicket(tx.trx, call.ticketId);
  return ticket ? { ticket } : { refused: 'missing' };
}

/** Why a call cannot be taken: somebody else has it, or it is over. */
type CallTaken = Outcome<{ taken: true }, Refused<'takenByOther' | 'callOver' | 'missing'>>;

/** Takes a call, or marks it as the agent's current one where the telephone system does not say who answered. */
export function takeCall(world: Spine, actor: Actor, callId: string): Promise<CallTaken> {
  return onCall(world, actor, callId, take);
}

async function take({ tx, call, actor, at }: LockedCall): Promise<Exclude<CallTaken, Refused<'missing'>>> {
  const { id, answeredBy, answeredAt, endedAt, number, deskId, rangAt } = call;
  if (answeredBy === actor.personId) return { taken: true };
  if (answeredBy !== null) return { refused: 'takenByOther' };
  if (answeredAt === null && endedAt !== null) return { refused: 'callOver' };
  const taken = { answeredBy: actor.personId, answeredAt: answeredAt ?? at, callBackDueAt: null };
  await savePhoneCall(tx.trx, id, taken);
  if (number !== null) await settleMissed(tx.trx, { deskId, number, at: rangAt, by: actor.personId });
  return { taken: true };
}

/**
 * Ends a call by the agent's click, where no telephone system reports it. The window stays until the agent is done with the call.
 */
export function endCall(world: Spine, actor: Actor, callId: string): Promise<Outcome<{ ended: true }>> {
  return onCall(world, actor, callId, async (locked) => {
    const { tx, call, at } = locked;
    if (!isTheirs(locked)) return { refused: 'missing' as const };
    if (call.endedAt === null) await savePhoneCall(tx.trx, call.id, { endedAt: at });
    return { ended: true as const };
  });
}

/** Saves an agent's notes during a call, so that they survive a closed browser. Nobody is notified. */
export function saveCallNotes(
  world: Store,
  actor: Actor,
  callId: string,
  notes: string,
): Promise<Outcome<{ kept: true }>> {
  return world.transact(async ({ trx }) => {
    const call = await lockPhoneCall(trx, actor, callId);
    // Late typing in another window changes nothing once the call is settled.
    if (!call || call.answeredBy !== actor.personId || call.settledAt !== null) return { refused: 'missing' };
    await savePhoneCall(trx, callId, { notes: notes.slice(0, textCharactersMax) });
    return { kept: true };
  });
}
