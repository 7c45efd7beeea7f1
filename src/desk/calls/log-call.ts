import { type Introduction, identifyPerson } from '#desk/people/identify-person.ts';
import { onTicket, type Written } from '#desk/spine/on-ticket.ts';
import { applyCommand, type Session } from '#desk/spine/session.ts';
import type { Spine } from '#desk/spine/world.ts';
import { writeText } from '#desk/spine/writing.ts';
import { writeAndApply } from '#desk/ticket/answer-ticket.ts';
import { continueClosed, openFollowUpOf } from '#desk/ticket/open-follow-up.ts';
import type { Actor } from '#domain/actor.ts';
import { findCallers } from '#store/calls/phone-callers.ts';
import { findPersonInTicket } from '#store/people/people.ts';

export interface Call {
  direction: 'in' | 'out';
  /** The other party of the call. An address that they give takes part in the ticket (R12). */
  caller: Pick<Introduction, 'email' | 'name' | 'phone'>;
  text: string;
  /** Whether the caller says that it is urgent, or no longer is. */
  urgent?: boolean;
  /** An incoming call is a reaction unless the agent logs it as nothing new (R19). */
  reaction?: boolean;
  reached?: boolean;
  /** The requester was told the content of the notice, so this call replaces it (R16). */
  told?: boolean;
}

/** Logs a call, a visit or a letter on a ticket. */
export function logCall(world: Spine, actor: Actor, number: string, call: Call): Promise<Written> {
  return onTicket(world, actor, 'logCall', number, async (session) => {
    const callerId = await callerOf(session, call.caller);
    const knownId = callerId === null ? await knownByNumber(session, actor, call.caller) : null;
    const reaction = (call.reaction ?? call.direction === 'in') && call.told !== true;
    if (!reaction || session.ticket.status !== 'closed') return logOn(session, call, { callerId, knownId, reaction });
    const followUp = await openFollowUpOf(session, callerId);
    if (followUp) return logOn(followUp, call, { callerId, knownId, reaction });
    return followUpByPhone(session, callerId, call.text);
  });
}

async function logOn(
  session: Session,
  call: Call,
  { callerId, knownId, reaction }: { callerId: string | null; knownId: string | null; reaction: boolean },
): Promise<Written> {
  if (call.urgent !== undefined && call.urgent !== session.ticket.urgent)
    await changeUrgency(session, call.urgent, call.text);
  const { direction, text, reached = true, told = false } = call;
  return writeAndApply(session, { kind: 'call', direction, text }, (entry) => ({
    type: 'call',
    entry,
    direction,
    callerId,
    reaction,
    reached,
    told,
    ...(knownId !== null && { knownId }),
  }));
}

/**
 * The one person visible to the agent with this number. The number only names them; it does not make them a participant (R23).
 */
async function knownByNumber({ tx }: Session, actor: Actor, { phone }: Call['caller']): Promise<string | null> {
  if (phone === null) return null;
  const known = await findCallers(tx.trx, actor, phone, 2);
  return known.length === 1 ? known[0]!.id : null;
}

/** The person with the given address, else a participant with this name or phone, else null. */
async function callerOf(session: Session, caller: Call['caller']): Promise<string | null> {
  const { world, tx, ticket } = session;
  const who = { ...caller, language: null, unproved: true, heard: true };
  if (caller.email !== null) return (await identifyPerson(world, tx, who)).id;
  return findPersonInTicket(tx.trx, ticket.participantIds, caller);
}

/** Records what the caller said as the reason (R12). */
async function changeUrgency(session: Session, urgent: boolean, text: string): Promise<void> {
  const { world, writing, by } = session;
  const reason = writeText(world, writing, text, by.personId, true);
  await applyCommand(session, { type: 'change', urgent, reason });
}

async function followUpByPhone(session: Session, personId: string | null, text: string) {
  const receivedAt = session.at;
  const call = { personId, receivedAt, text, channel: 'phone', provedBy: null, givenByAgent: true } as const;
  const { ticket } = await continueClosed(session, call);
  return { ticket, entryId: ticket.id };
}
