import { identifyPerson } from '#desk/people/identify-person.ts';
import { type Outcome, onTicket } from '#desk/spine/on-ticket.ts';
import { performed, type Session } from '#desk/spine/session.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';

/**
 * The requester makes somebody take part, by their own act and no mail's Cc (R23): the person is told, reads the ticket
 * and may answer. `email` has been read as an address.
 */
export function addParticipant(world: World, actor: Actor, number: string, email: string): Promise<Outcome> {
  return onTicket(world, actor, 'addParticipant', number, (session) => takePart(session, email));
}

/** An agent lets somebody in whom a participant's mail had in copy, and who is offered for that (R23). */
export function admitCopied(world: World, actor: Actor, number: string, email: string): Promise<Outcome> {
  return onTicket(world, actor, 'admitCopied', number, (session) => takePart(session, email));
}

/** An agent lets somebody take part whose address they were given, on their own word (R12); never whom a complaint is about (R10). */
export function letTakePart(world: World, actor: Actor, number: string, email: string): Promise<Outcome> {
  return onTicket(world, actor, 'letTakePart', number, async (session): Promise<Outcome> => {
    const { tx, ticket } = session;
    const person = await identifyPerson(world, tx, { email, name: null, phone: null, language: null });
    if (ticket.complainedAboutIds.includes(person.id)) return { refusal: 'complainedAbout' };
    return performed(session, { type: 'addParticipant', personId: person.id });
  });
}

async function takePart(session: Session, email: string) {
  const person = await identifyPerson(session.world, session.tx, { email, name: null, phone: null, language: null });
  return performed(session, { type: 'addParticipant', personId: person.id });
}
