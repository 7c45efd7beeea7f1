import { data } from 'react-router';
import { recordComplaintReading } from '#desk/history/record-reading.ts';
import { may } from '#domain/ticket/rights.ts';
import type { StaffVisit } from '#web/console/staff.ts';
import { readSources, type TicketSources } from '#web/console/ticket/sources.ts';

/** The ticket of a page on which it is split, merged or linked: a page for those alone who may do so. */
export async function readRelated(visit: StaffVisit, number: string): Promise<TicketSources> {
  const sources = await readSources(visit, number);
  if (!sources || !may(visit.actor, 'relate', sources.ticket)) throw data(null, 404);
  await recordComplaintReading(visit.services.world, visit.actor, sources.ticket);
  return sources;
}

/** Whose ticket it is, as an agent calls them. */
export function requesterName({ ticket, words }: TicketSources): string {
  return ticket.requester.name ?? ticket.requester.email ?? words.list.anonymous;
}
