import { bulkTicketsMax } from '#domain/ticket/bulk.ts';
import { listDesks } from '#store/desks.ts';
import { listTeams } from '#store/teams.ts';
import { listTickets, type TicketFilter } from '#store/ticket-lists.ts';
import { readSearch } from '#web/console/list/search.ts';
import { filterOf, readView, sortOf } from '#web/console/list/views.ts';
import type { StaffVisit } from '#web/console/staff.ts';
import { isTicked, textOf } from '#web/console/ticket/acts/fields.ts';

/** The tickets that a form of a list means: those that are ticked, or the whole list as it is now, up to the maximum. */
export async function selectedNumbers(visit: StaffVisit, form: FormData): Promise<string[]> {
  if (!isTicked(form, 'whole')) return form.getAll('ticket').filter((value) => typeof value === 'string');
  const { actor, services } = visit;
  const view = textOf(form, 'q') === '' && textOf(form, 'team') === '' ? readView(textOf(form, 'view'), actor) : null;
  const filter = await filterAsked(visit, form);
  const page = { sort: sortOf(view), after: null, limit: bulkTicketsMax };
  return (await listTickets(services.world.db, actor, filter, page)).map(({ number }) => number);
}

/** The same list as the page that the form stood on. */
async function filterAsked({ actor, services }: StaffVisit, form: FormData): Promise<TicketFilter> {
  const { db } = services.world;
  const [q, teamId] = [textOf(form, 'q'), textOf(form, 'team')];
  if (q !== '') {
    const prefixes = (await listDesks(db)).map(({ prefix }) => prefix);
    return (await readSearch(db, actor, q, prefixes)).filter;
  }
  const team = teamId === '' ? undefined : (await listTeams(db, actor.deskIds)).find(({ id }) => id === teamId);
  if (team) return { deskIds: [team.deskId], teamId: team.id };
  return filterOf(readView(textOf(form, 'view'), actor), actor);
}
