import { isTheirs, onCall, tellCall } from '#desk/calls/on-call.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import type { Spine, Store, Tx } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { type CallBackTime, callBackDueAt } from '#domain/calls/phone-call.ts';
import { type Desk, openingOf } from '#domain/desks/desk.ts';
import type { Instant } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import { may } from '#domain/ticket/rights.ts';
import { addPhoneCall, type PhoneCall, savePhoneCall } from '#store/calls/phone-calls.ts';
import { findPerson } from '#store/people/people.ts';
import { findTicket } from '#store/ticket/tickets.ts';

type CallBackPromised = Outcome<{ dueAt: Instant }, Refused<'noNumber' | 'missing'>>;

/** Promises a call back: the call goes on the list with the agent's name and keeps its notes. */
export function promiseCallBack(
  world: Spine,
  actor: Actor,
  callId: string,
  time: CallBackTime,
): Promise<CallBackPromised> {
  return onCall(world, actor, callId, async (locked): Promise<CallBackPromised> => {
    const { tx, call, at, desk } = locked;
    if (!isTheirs(locked)) return { refused: 'missing' };
    if (call.number === null) return { refused: 'noNumber' };
    const line = desk.lines.find(({ number }) => number === call.line) ?? desk.lines[0];
    const dueAt = line ? callBackDueAt(openingOf(desk, line), at, time) : at;
    await savePhoneCall(tx.trx, call.id, {
      callBackDueAt: dueAt,
      callBackBy: actor.personId,
      callBackDoneAt: null,
      callBackDoneBy: null,
      settledAt: at,
      endedAt: call.endedAt ?? at,
    });
    return { dueAt };
  });
}

/** Removes a call back from the list: the caller was reached in another way, or no longer needs it. */
export function finishCallBack(world: Spine, actor: Actor, callId: string): Promise<Outcome<{ done: true }>> {
  return onCall(world, actor, callId, async ({ tx, call, at }) => {
    if (call.callBackDueAt === null) return { refused: 'missing' as const };
    if (call.callBackDoneAt === null)
      await savePhoneCall(tx.trx, call.id, { callBackDoneAt: at, callBackDoneBy: actor.personId, notes: '' });
    return { done: true as const };
  });
}

type CallBegun = Outcome<{ callId: string }, Refused<'noNumber' | 'missing'>>;

/** Starts a call to the requester of a ticket. It opens the window of an incoming call, with the ticket selected. */
export function beginCall(world: Spine, actor: Actor, ticketNumber: string): Promise<CallBegun> {
  return world.transact(async (tx): Promise<CallBegun> => {
    const ticket = await findTicket(tx.trx, actor, ticketNumber);
    if (!ticket || !may(actor, 'logCall', ticket)) return { refused: 'missing' };
    const person = await findPerson(tx.trx, ticket.requesterId);
    if (!person?.phone) return { refused: 'noNumber' };
    const desk = await world.readDesk(tx.trx, ticket.deskId);
    const to = { number: person.phone, personId: person.id, ticketId: ticket.id, language: ticket.language };
    return { callId: await addOutgoing({ world, tx, desk, actor }, { ...to, answersId: null }) };
  });
}

/** Starts a call back to a missed caller, or to a caller who was promised one, with the actor's own notes of the first call. */
export function beginCallBack(world: Spine, actor: Actor, missedCallId: string): Promise<CallBegun> {
  return onCall(world, actor, missedCallId, async ({ tx, desk, call }): Promise<CallBegun> => {
    if (call.number === null) return { refused: 'noNumber' };
    const { number, personId, ticketId, language, id, callBackBy, notes } = call;
    const to = { number, personId, ticketId, language, answersId: id };
    // Notes of a promised call back are visible to the agent who promised it.
    const own = callBackBy === actor.personId ? notes : '';
    return { callId: await addOutgoing({ world, tx, desk, actor }, { ...to, notes: own }) };
  });
}

interface Outgoing extends Pick<PhoneCall, 'number' | 'personId' | 'ticketId' | 'answersId'> {
  language: Language;
  notes?: string;
}

async function addOutgoing(
  { world, tx, desk, actor }: { world: Store; tx: Tx; desk: Desk; actor: Actor },
  to: Outgoing,
): Promise<string> {
  const [id, at] = [world.newId(), world.clock.now()];
  const line = desk.lines.find(({ language }) => language === to.language) ?? desk.lines[0];
  await addPhoneCall(tx.trx, {
    ...to,
    id,
    deskId: desk.id,
    direction: 'out',
    externalId: null,
    line: line?.number ?? null,
    rangAt: at,
    answeredAt: at,
    answeredBy: actor.personId,
    endedAt: null,
    outsideHours: false,
    settledAt: null,
    callBackDueAt: null,
    callBackBy: null,
    callBackDoneAt: null,
    callBackDoneBy: null,
  });
  tellCall(tx, desk.id);
  return id;
}
