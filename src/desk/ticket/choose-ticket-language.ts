import { onTicket, type TicketOutcome } from '#desk/spine/on-ticket.ts';
import { performed } from '#desk/spine/session.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { Language } from '#domain/language.ts';

/** Sets the language of a ticket's future mails; earlier texts stay as they were (R27). */
export function chooseTicketLanguage(
  world: World,
  actor: Actor,
  number: string,
  language: Language,
): Promise<TicketOutcome> {
  return onTicket(world, actor, 'chooseLanguage', number, async (session) => {
    const { ticket } = session;
    return ticket.language === language ? { ticket } : performed(session, { type: 'change', language });
  });
}
