import { identifyPerson } from '#desk/identify-person.ts';
import { type Outcome, onTicket } from '#desk/on-ticket.ts';
import { performed } from '#desk/session.ts';
import type { World } from '#desk/world.ts';
import type { Actor } from '#domain/actor.ts';

/**
 * The requester, or an agent whom a mail's Cc reminded, makes somebody take part by their own act; no mail does (R23). The
 * person is told, reads the ticket and may answer. `email` has been read as an address.
 */
export function addParticipant(world: World, actor: Actor, number: string, email: string): Promise<Outcome> {
  return onTicket(world, actor, 'addParticipant', number, async (session) => {
    const who = { email, name: null, phone: null, language: null };
    const person = await identifyPerson(world, session.tx, who);
    return performed(session, { type: 'addParticipant', personId: person.id });
  });
}
