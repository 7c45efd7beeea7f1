import { data } from 'react-router';
import { recordComplaintReading } from '#desk/history/record-audit.ts';
import { may } from '#domain/ticket/rights.ts';
import type { StaffVisit } from '#web/console/staff.ts';
import { readSources, type TicketSources } from '#web/console/ticket/sources.ts';

/** Returns the ticket for the split, merge and link pages; 404 for people who may not do this. */
export async function readRelated(visit: StaffVisit, number: string): Promise<TicketSources> {
  const sources = await readSources(visit, number);
  if (!sources || !may(visit.actor, 'relate', sources.ticket)) throw data(null, 404);
  await recordComplaintReading(visit.services.world, visit.actor, sources.ticket);
  return sources;
}

/** Returns the requester's name as agents see it. */
export function requesterName({ ticket, words }: TicketSources): string {
  return ticket.requester.name ?? ticket.requester.email ?? words.list.anonymous;
}
