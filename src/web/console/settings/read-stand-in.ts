import { consoleWords } from '#locales/console/messages.ts';
import { listStoodInFor } from '#store/staff/staff-settings.ts';
import { listTickets } from '#store/views/ticket-lists.ts';
import { todayOf } from '#web/console/reads/zone-of.ts';
import type { StaffVisit } from '#web/console/staff.ts';

/** Maximum tickets read per absent colleague, in order of due date. */
const ticketsMax = 50;

/** Returns reactions on tickets of absent colleagues that this person stands in for and may read. */
export async function readStandIn(visit: StaffVisit) {
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
        number: ticket.number,
        summary: ticket.summary || record.erased,
        language: ticket.language,
        /** "for Nadia" */
        whose: absences.standsInFor({ name }),
      }));
  });
  return (await Promise.all(lists)).flat();
}

/** A reaction waiting on a ticket of an absent colleague. */
export type StoodInRow = Awaited<ReturnType<typeof readStandIn>>[number];
