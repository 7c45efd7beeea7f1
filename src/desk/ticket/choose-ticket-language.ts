import { type Outcome, onTicket } from '#desk/spine/on-ticket.ts';
import { performed } from '#desk/spine/session.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { Language } from '#domain/language.ts';

/** From now on every mail about the ticket is in this language; what was written stays as it was (R27). */
export function chooseTicketLanguage(world: World, actor: Actor, number: string, language: Language): Promise<Outcome> {
  return onTicket(world, actor, 'chooseLanguage', number, async (session) => {
    const { ticket } = session;
    return ticket.language === language ? { ticket } : performed(session, { type: 'change', language });
  });
}
