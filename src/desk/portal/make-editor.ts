import { entitlePerson } from '#desk/access/entitle-person.ts';
import { onTicket, type TicketOutcome } from '#desk/spine/on-ticket.ts';
import type { Refused } from '#desk/spine/outcome.ts';
import { performed } from '#desk/spine/session.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { findSite } from '#store/directory/sites.ts';
import { findPerson } from '#store/people/people.ts';

/**
 * Makes a ticket's requester an editor of a site, and marks the ticket as one of a known editor (R8). A full site is refused with
 * the list of editors who could be replaced.
 */
export function makeEditor(
  world: World,
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
    return performed(session, { type: 'knowEditor', personId: person.id, siteId, organisationId });
  });
}
