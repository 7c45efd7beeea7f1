import { entitlePerson } from '#desk/access/entitlements.ts';
import { identifyPerson } from '#desk/people/identify-person.ts';
import { onTicket, type TicketOutcome } from '#desk/spine/on-ticket.ts';
import type { Refused } from '#desk/spine/outcome.ts';
import { applyWithoutFollowUp, type Session } from '#desk/spine/session.ts';
import type { Spine } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { findSite } from '#store/directory/sites.ts';
import { findPerson } from '#store/people/people.ts';

/**
 * Adds a participant on the requester's own act, never by a mail's Cc (R23). The person is notified, can read the ticket and may
 * answer. `email` is already parsed.
 */
export function addParticipant(world: Spine, actor: Actor, number: string, email: string): Promise<TicketOutcome> {
  return onTicket(world, actor, 'addParticipant', number, (session) => takePart(session, email));
}

/** Adds a person whom a participant's mail had in copy and who is offered to the agent (R23). */
export function admitCopied(world: Spine, actor: Actor, number: string, email: string): Promise<TicketOutcome> {
  return onTicket(world, actor, 'admitCopied', number, (session) => takePart(session, email));
}

/** Adds a person by an address that an agent was given (R12); never the subject of a complaint (R10). */
export function letTakePart(world: Spine, actor: Actor, number: string, email: string): Promise<TicketOutcome> {
  return onTicket(world, actor, 'letTakePart', number, (session) =>
    takePart(session, email, session.ticket.complainedAboutIds),
  );
}

async function takePart(session: Session, email: string, except: readonly string[] = []): Promise<TicketOutcome> {
  const person = await identifyPerson(session.world, session.tx, { email, name: null, phone: null, language: null });
  if (except.includes(person.id)) return { refused: 'complainedAbout' };
  return applyWithoutFollowUp(session, { type: 'addParticipant', personId: person.id });
}

/**
 * Makes a ticket's requester an editor of a site, and marks the ticket as one of a known editor (R8). A full site is refused with
 * the list of editors who could be replaced.
 */
export function makeEditor(
  world: Spine,
  actor: Actor,
  number: string,
  siteNumber: string,
): Promise<TicketOutcome | Refused<'siteFull', { editors: string[] }>> {
  return onTicket(world, actor, 'change', number, async (session) => {
    const { tx, ticket } = session;
    const site = await findSite(tx.trx, siteNumber);
    if (site === undefined) return { refused: 'siteUnknown' as const };
    const person = await findPerson(tx.trx, ticket.requesterId);
    if (person?.address == null) return { refused: 'noAddress' as const };
    const grant = { personId: person.id, siteId: site.id, role: 'editor' } as const;
    const granted = await entitlePerson(world, tx, actor, grant);
    if ('refused' in granted) return { refused: 'siteFull' as const, editors: granted.editors };
    const { id: siteId, organisationId } = site;
    return applyWithoutFollowUp(session, { type: 'knowEditor', personId: person.id, siteId, organisationId });
  });
}
