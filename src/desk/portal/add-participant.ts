import { identifyPerson } from '#desk/people/identify-person.ts';
import { onTicket, type TicketOutcome } from '#desk/spine/on-ticket.ts';
import { performed, type Session } from '#desk/spine/session.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';

/**
 * Adds a participant on the requester's own act, never by a mail's Cc (R23). The person is notified, can read the ticket and may
 * answer. `email` is already parsed.
 */
export function addParticipant(world: World, actor: Actor, number: string, email: string): Promise<TicketOutcome> {
  return onTicket(world, actor, 'addParticipant', number, (session) => takePart(session, email));
}

/** Adds a person whom a participant's mail had in copy and who is offered to the agent (R23). */
export function admitCopied(world: World, actor: Actor, number: string, email: string): Promise<TicketOutcome> {
  return onTicket(world, actor, 'admitCopied', number, (session) => takePart(session, email));
}

/** Adds a person by an address that an agent was given (R12); never the subject of a complaint (R10). */
export function letTakePart(world: World, actor: Actor, number: string, email: string): Promise<TicketOutcome> {
  return onTicket(world, actor, 'letTakePart', number, async (session): Promise<TicketOutcome> => {
    const { tx, ticket } = session;
    const person = await identifyPerson(world, tx, { email, name: null, phone: null, language: null });
    if (ticket.complainedAboutIds.includes(person.id)) return { refused: 'complainedAbout' };
    return performed(session, { type: 'addParticipant', personId: person.id });
  });
}

async function takePart(session: Session, email: string) {
  const person = await identifyPerson(session.world, session.tx, { email, name: null, phone: null, language: null });
  return performed(session, { type: 'addParticipant', personId: person.id });
}
