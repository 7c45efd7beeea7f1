import { bulkTicketsMax } from '#domain/bulk/bulk.ts';
import { listTickets } from '#store/views/ticket-lists.ts';
import { zoneOf } from '#web/console/reads/zone-of.ts';
import type { StaffVisit } from '#web/console/staff.ts';
import { isTicked, textOf } from '#web/console/ticket/acts/fields.ts';
import { readAsked, storeFilter } from '#web/console/views/asked-list.ts';

/** Form fields that identify the list, as in its address. */
export const listFields = ['view', 'team', 'saved', 'q', 'sort'] as const;

/** Returns the selected tickets, or all tickets of the current list up to the maximum. */
export async function selectedNumbers(visit: StaffVisit, form: FormData): Promise<string[]> {
  if (!isTicked(form, 'whole')) return form.getAll('ticket').filter((value) => typeof value === 'string');
  const { actor, services } = visit;
  const { db } = services.world;
  const desks = await services.world.allDesks(db);
  const said = listFields.map((name) => [name, textOf(form, name)] as const).filter(([, value]) => value !== '');
  const places = { prefixes: desks.map(({ prefix }) => prefix), zone: zoneOf(visit, desks) };
  const asked = await readAsked(visit, new URLSearchParams(said.map((pair) => [...pair])), places);
  // A valid number matches one ticket, which is selected by its row.
  if (asked.search && asked.search.sequence !== null) return [];
  const page = { sort: asked.sort, after: null, limit: bulkTicketsMax };
  const tickets = await listTickets(db, actor, storeFilter(asked, actor), page);
  return tickets.map(({ number }) => number);
}
