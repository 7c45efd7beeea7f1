import { data, redirect } from 'react-router';
import { knowledgeOf } from '#domain/ticket/projection.ts';
import { findTicketSummary, type TicketSummary } from '#store/views/ticket-lists.ts';
import { urls } from '#web/app/urls.ts';
import type { StaffVisit } from '#web/console/staff.ts';

/**
 * Returns a ticket that the visitor works on, or undefined. The console knows no other: on their own ticket, and on one in which they
 * take part, an agent is a requester, whose page is in the portal (R40).
 */
export async function findWorkedTicket(
  { actor, services }: Pick<StaffVisit, 'actor' | 'services'>,
  number: string,
): Promise<TicketSummary | undefined> {
  const ticket = await findTicketSummary(services.world.db, actor, { number });
  return ticket && knowledgeOf(ticket.seenAs).work ? ticket : undefined;
}

/** Leads to the portal's page of a ticket that the visitor sees but does not work on; throws 404 for any other. */
export async function leadToPortal({ actor, services }: StaffVisit, number: string): Promise<never> {
  const ticket = await findTicketSummary(services.world.db, actor, { number });
  throw ticket ? redirect(urls.portalTicket(ticket.number)) : data(null, 404);
}
