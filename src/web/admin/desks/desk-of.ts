import { data } from 'react-router';
import type { Desk } from '#domain/desks/desk.ts';
import type { AdminVisit } from '#web/admin/admin-visit.ts';

/** Returns the user's desk with this prefix; throws 404 for any other. */
export function deskOf({ desks }: AdminVisit, prefix: string): Desk {
  const desk = desks.find((each) => each.prefix === prefix);
  if (!desk) throw data(null, 404);
  return desk;
}
