import { consoleWords } from '#locales/console/messages.ts';
import { listStoodInFor } from '#store/staff/staff-settings.ts';
import { listTickets } from '#store/views/ticket-lists.ts';
import { todayOf } from '#web/console/settings/today.ts';
import type { StaffVisit } from '#web/console/staff.ts';

/** A reaction that waits on a ticket of somebody who is away. */
export interface StoodInRow {
  number: string;
  summary: string;
  language: string;
  /** "for Nadia" */
  whose: string;
}

/** Tickets of one absent colleague that are looked through: what is due first comes first. */
const ticketsMax = 50;

/** What somebody who stands in for others finds among their own: reactions on tickets of who is away, as far as they may read them. */
export async function readStandIn(visit: StaffVisit): Promise<StoodInRow[]> {
  const { actor, services, language } = visit;
  const { db } = services.world;
  const away = await listStoodInFor(db, actor.personId, await todayOf(visit));
  const { absences, record } = consoleWords[language];
  const lists = away.map(async ({ personId, name }) => {
    const filter = { deskIds: actor.deskIds, assigneeId: personId };
    const tickets = await listTickets(db, actor, filter, { sort: 'due', after: null, limit: ticketsMax });
    return tickets
      .filter(({ reactionAt, status }) => reactionAt !== null && status !== 'closed')
      .map((ticket) => ({
        ...{ number: ticket.number, summary: ticket.summary || record.erased, language: ticket.language },
        whose: absences.standsInFor({ name }),
      }));
  });
  return (await Promise.all(lists)).flat();
}
