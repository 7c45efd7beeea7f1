import { applyCommand, type Session } from '#desk/spine/session.ts';
import type { SenderProof } from '#domain/ticket/sender-proof.ts';
import { proveName, sitesOf } from '#store/people/people.ts';
import { proveOpeningEntry } from '#store/ticket/entries.ts';

/**
 * Proves the contact that opened a ticket, if this person is its requester (R3); an editor or owner becomes known as one (R8).
 * Call it before anything is written into the session.
 */
export async function proveContact(session: Session, personId: string, provedBy: SenderProof): Promise<void> {
  const { ticket, tx } = session;
  if (ticket.provedBy !== null || ticket.requesterId !== personId) return;
  await applyCommand(session, { type: 'proveContact', personId, provedBy });
  await proveOpeningEntry(tx.trx, ticket.id, provedBy);
  await proveName(tx.trx, personId, ticket.id);
  const sites = ticket.knownEditor ? [] : await sitesOf(tx.trx, personId).execute();
  if (sites.length === 0) return;
  // A form already names its site.
  const place = ticket.channel === 'mail' ? placeOfEditor(sites) : { siteId: null, organisationId: null };
  await applyCommand(session, { type: 'knowEditor', personId, ...place });
}

/** The site and organisation for an editor's mail, each only if it is unambiguous. */
export function placeOfEditor(sites: readonly { siteId: string; organisationId: string | null }[]): {
  siteId: string | null;
  organisationId: string | null;
} {
  const organisations = [...new Set(sites.map(({ organisationId }) => organisationId))];
  return {
    siteId: sites.length === 1 ? sites[0]!.siteId : null,
    organisationId: organisations.length === 1 ? organisations[0]! : null,
  };
}
