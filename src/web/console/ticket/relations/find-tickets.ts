import type { Status } from '#domain/ticket/vocabulary.ts';
import { findTicketSummary, listTickets, type TicketSummary } from '#store/views/ticket-lists.ts';
import type { StaffVisit } from '#web/console/staff.ts';
import type { TicketSources } from '#web/console/ticket/sources.ts';
import { readSearch } from '#web/console/views/search.ts';

/** A candidate for the other ticket. */
export interface CandidateView {
  number: string;
  summary: string;
  status: Status;
  requester: string;
}

export interface Found {
  candidates: CandidateView[];
  /** The number that was meant, if the check is wrong (R2). */
  likely: string | null;
}

/** The number of candidates that people look through. */
const candidatesMax = 12;

/** Returns the requester's other tickets, newest first: most tickets are merged with one of them. */
export async function othersOfRequester(visit: StaffVisit, sources: TicketSources): Promise<CandidateView[]> {
  const { db } = visit.services.world;
  const { ticket } = sources;
  const page = { sort: '-openedAt', after: null, limit: candidatesMax + 1 } as const;
  const filter = { deskIds: [ticket.deskId], requesterId: ticket.requesterId, leadsNowhere: true };
  return shown(await listTickets(db, visit.actor, filter, page), sources);
}

/** Finds tickets of the same desk by number, with its check, or by words. */
export async function findOthers(visit: StaffVisit, sources: TicketSources, q: string): Promise<Found> {
  const { db } = visit.services.world;
  const search = await readSearch(visit, q, { prefixes: [sources.desk.prefix], zone: sources.desk.zone });
  if (search.sequence !== null) {
    const found = await findTicketSummary(db, visit.actor, { sequence: search.sequence });
    return { candidates: shown(found ? [found] : [], sources), likely: null };
  }
  if (search.likely !== null) return { candidates: [], likely: search.likely };
  const page = { sort: '-openedAt', after: null, limit: candidatesMax + 1 } as const;
  const filter = { ...search.filter, deskIds: [sources.ticket.deskId], leadsNowhere: true };
  return { candidates: shown(await listTickets(db, visit.actor, filter, page), sources), likely: null };
}

function shown(tickets: TicketSummary[], { ticket, words }: TicketSources): CandidateView[] {
  return tickets
    .filter(({ id, deskId }) => id !== ticket.id && deskId === ticket.deskId)
    .slice(0, candidatesMax)
    .map(({ number, summary, status, requester }) => ({
      number,
      summary: summary || number,
      status,
      requester: requester.name ?? requester.email ?? words.list.anonymous,
    }));
}
