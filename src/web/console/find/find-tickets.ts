import { consoleWords } from '#locales/console/messages.ts';
import { phone } from '#locales/phone.ts';
import { listDesks } from '#store/desks.ts';
import { findTicketSummary, listTickets, type TicketSummary } from '#store/ticket-lists.ts';
import { readSearch } from '#web/console/list/search.ts';
import type { StaffVisit } from '#web/console/staff.ts';

export interface FoundTicket {
  number: string;
  summary: string;
  status: TicketSummary['status'];
  statusWord: string;
  who: string;
}

/** What a search of a few letters finds; `likely` is the number that was meant, where its check is wrong (R2). */
export interface FoundTickets {
  tickets: FoundTicket[];
  likely: string | null;
}

const ticketsMax = 8;

/** The first tickets that match, as one types: a right number alone, else what is due first. */
export async function findTickets(visit: StaffVisit, q: string): Promise<FoundTickets> {
  const { actor, services } = visit;
  const { db } = services.world;
  if (q === '') return { tickets: [], likely: null };
  const prefixes = (await listDesks(db)).map(({ prefix }) => prefix);
  const { filter, sequence, likely } = await readSearch(db, actor, q, prefixes);
  if (sequence !== null) {
    const ticket = await findTicketSummary(db, actor, { sequence });
    const isHere = ticket && actor.deskIds.includes(ticket.deskId);
    return { tickets: isHere ? [foundTicket(ticket, visit)] : [], likely: null };
  }
  const tickets = await listTickets(db, actor, filter, { sort: 'due', after: null, limit: ticketsMax });
  return { tickets: tickets.map((ticket) => foundTicket(ticket, visit)), likely };
}

function foundTicket({ number, summary, status, requester }: TicketSummary, { language }: StaffVisit): FoundTicket {
  const { list, record } = consoleWords[language];
  const { name, email, phone: digits } = requester;
  return {
    ...{ number, summary: summary || record.erased, status, statusWord: list.statuses[status] },
    who: name ?? email ?? (digits ? phone(digits) : list.anonymous),
  };
}
