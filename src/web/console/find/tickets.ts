import { findTickets } from '#web/console/find/find-tickets.ts';
import { searchCharactersMax } from '#web/console/list/read-page.ts';
import { staffVisit } from '#web/console/staff.ts';
import type { Route } from './+types/tickets.ts';

/** Tickets as one types, for the palette. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const q = new URL(request.url).searchParams.get('q')?.trim().slice(0, searchCharactersMax) ?? '';
  return Response.json(await findTickets(staffVisit(context, request), q));
}
