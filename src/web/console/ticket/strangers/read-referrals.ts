import { siteIndexOf } from '#desk/directory/site-index.ts';
import type { World } from '#desk/spine/world.ts';
import { sitesNamedIn, sitesOfMailDomain } from '#domain/directory/named-sites.ts';
import type { ReferralContact } from '#locales/mail/messages.ts';
import { organisationsOfMailDomain } from '#store/directory/organisations.ts';
import type { DirectorySite } from '#store/directory/sites.ts';
import type { TicketRecord } from '#store/ticket/record/record.ts';
import type { TicketSummary } from '#store/views/ticket-lists.ts';

/** A contact to propose, and its source. */
export interface FoundReferral extends ReferralContact {
  /** Null if the site belongs to nobody: the agent then names who answers. */
  organisationId: string | null;
  why: 'ticket' | 'named' | 'sender';
}

/** Few proposals, so that an agent can choose. */
const referralsMax = 3;

/** Returns the contacts for a stranger's ticket, found by its site, by sites in the text or by the address (R8). */
export async function readReferrals(
  world: World,
  ticket: TicketSummary,
  record: TicketRecord,
): Promise<FoundReferral[]> {
  const index = await siteIndexOf(world, world.db);
  const own = ticket.site && index.byNumber.get(ticket.site.number);
  const address = ticket.requester.email;
  const found = [
    ...(own ? [bySite(own, 'ticket')] : []),
    ...sitesNamedIn(wordsOf(ticket, record), index).map((site) => bySite(site, 'named')),
    ...(address === null ? [] : sitesOfMailDomain(address, index).map((site) => bySite(site, 'sender'))),
    ...(address === null ? [] : await byDomain(world, address)),
  ];
  return differing(found).slice(0, referralsMax);
}

function bySite(directorySite: DirectorySite, why: FoundReferral['why']): FoundReferral {
  const { number, name, organisationId, organisationNames, contact } = directorySite;
  return { site: { number, name }, organisationId, organisationNames, contact, why };
}

async function byDomain({ db }: World, address: string): Promise<FoundReferral[]> {
  const domain = address.split('@').at(-1) ?? '';
  const organisations = await organisationsOfMailDomain(db, domain, referralsMax);
  return organisations.map(({ id, names, contact }) => ({
    site: null,
    organisationId: id,
    organisationNames: names,
    contact,
    why: 'sender',
  }));
}

/** Returns the text of the requester's side, including quoted text. */
function wordsOf({ summary }: TicketSummary, { entries }: TicketRecord): string {
  const theirs = entries.filter(({ direction, held }) => direction === 'in' && held === null);
  return [summary, ...theirs.map(({ text, whole }) => whole ?? text ?? '')].join('\n');
}

/** One proposal per service: another site of the same organisation has the same contact. */
function differing(found: FoundReferral[]): FoundReferral[] {
  const services = new Set<string>();
  return found.filter(({ organisationNames, contact, site }) => {
    const service = organisationNames === null ? `site ${site?.number}` : JSON.stringify([organisationNames, contact]);
    return !services.has(service) && services.add(service);
  });
}
