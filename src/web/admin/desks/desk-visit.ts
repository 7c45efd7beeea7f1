import { data, type RouterContextProvider } from 'react-router';
import type { Desk } from '#domain/desks/desk.ts';
import { type AdminVisit, adminVisit } from '#web/admin/admin-visit.ts';

interface DeskVisit extends AdminVisit {
  desk: Desk;
}

/** Returns the visit to the user's desk with this prefix; throws 404 for any other. */
export async function deskVisit(
  context: Readonly<RouterContextProvider>,
  request: Request,
  prefix: string,
): Promise<DeskVisit> {
  const visit = await adminVisit(context, request, 'desks');
  const desk = visit.desks.find((each) => each.prefix === prefix);
  if (!desk) throw data(null, 404);
  return { ...visit, desk };
}
