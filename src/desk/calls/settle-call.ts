import { type Call, logCall } from '#desk/calls/log-call.ts';
import { isTheirs, type LockedCall, onCall, settledOn } from '#desk/calls/on-call.ts';
import { type GivenContact, receiveContact } from '#desk/intake/receive-contact.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import { within } from '#desk/spine/transaction.ts';
import type { Spine } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { TicketRefused } from '#domain/ticket/refusals.ts';
import { findCallPerson } from '#store/calls/call-search.ts';
import { savePhoneCall, settleMissed } from '#store/calls/phone-calls.ts';
import type { TicketRow } from '#store/schema/schema.ts';

/** Settles a call that has no ticket. `reached` applies to outgoing calls. */
export function settleCall(
  world: Spine,
  actor: Actor,
  callId: string,
  { reached }: { reached: boolean },
): Promise<Outcome<{ settled: true }>> {
  return onCall(world, actor, callId, async (locked) => {
    if (!isTheirs(locked)) return { refused: 'missing' as const };
    await settle(locked, { reached });
    return { settled: true as const };
  });
}

/** Settles a call: its notes are on the ticket or not needed. A call back that reached the person is done. */
async function settle(
  { tx, call, at, actor }: LockedCall,
  { reached, ticketId = call.ticketId }: { reached: boolean; ticketId?: string | null },
): Promise<void> {
  const over = { settledAt: call.settledAt ?? at, endedAt: call.endedAt ?? at, notes: '', ticketId };
  await savePhoneCall(tx.trx, call.id, over);
  if (call.direction !== 'out' || !reached) return;
  const by = actor.personId;
  const done = { callBackDoneAt: at, callBackDoneBy: by };
  if (call.answersId !== null) await savePhoneCall(tx.trx, call.answersId, done);
  if (call.number !== null) await settleMissed(tx.trx, { deskId: call.deskId, number: call.number, at, by });
}

type CallJoined = Outcome<{ ticket: Pick<TicketRow, 'number'> }, TicketRefused | Refused<'missing'>>;

/**
 * Logs a call on an existing ticket and closes the window: both or neither. Safe to repeat: a call that is already on a ticket
 * returns that ticket.
 */
export function joinCall(
  world: Spine,
  actor: Actor,
  callId: string,
  said: { number: string } & Omit<Call, 'direction'>,
): Promise<CallJoined> {
  return onCall(world, actor, callId, async (locked): Promise<CallJoined> => {
    const { tx, call } = locked;
    if (!isTheirs(locked)) return { refused: 'missing' };
    if (call.settledAt !== null) return settledOn(locked);
    const { number, ...rest } = said;
    // The number of the call identifies the caller, unless the agent enters another.
    const caller = { ...rest.caller, phone: rest.caller.phone ?? call.number };
    const logged = await logCall(within(world, tx), actor, number, { ...rest, caller, direction: call.direction });
    if (!('ticket' in logged)) return logged;
    await settle(locked, { reached: said.reached ?? true, ticketId: logged.ticket.id });
    return logged;
  });
}

/** The subject of a call; its desk and channel are known. */
type CalledIn = Omit<GivenContact, 'deskId' | 'channel' | 'fileIds' | 'requesterId' | 'submissionId'> & {
  /** The person whom the agent chose among the known ones; if omitted, the caller's own details count. */
  personId?: string | null;
};

type OpenedFromCall = Outcome<{ ticket: Pick<TicketRow, 'number'> }, TicketRefused | Refused<'missing'>>;

/** Opens a ticket for a call and closes the window: both or neither (R1). Safe to repeat: it stays one ticket. */
export function openFromCall(world: Spine, actor: Actor, callId: string, given: CalledIn): Promise<OpenedFromCall> {
  return onCall(world, actor, callId, async (locked): Promise<OpenedFromCall> => {
    const { tx, call } = locked;
    if (!isTheirs(locked)) return { refused: 'missing' };
    if (call.settledAt !== null) return settledOn(locked);
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
    await settle(locked, { reached: true, ticketId: opened.ticket.id });
    return opened;
  });
}
