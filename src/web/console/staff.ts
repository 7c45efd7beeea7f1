import { data, type RouterContextProvider } from 'react-router';
import type { Actor } from '#domain/actor.ts';
import { isStaff } from '#domain/ticket/rights.ts';
import { type Visit, visitContext } from '#web/app/context.ts';
import { chosenDesk } from '#web/app/kept-choice.ts';
import { signInFirst } from '#web/app/responses.ts';

export interface StaffVisit extends Visit {
  actor: Actor;
}

/**
 * Returns the visit of a desk's staff member. People who are not signed in are redirected to sign-in and back; everyone else gets
 * 404. Every loader and action of the console calls this first.
 */
export function staffVisit(context: Readonly<RouterContextProvider>, request: Request): StaffVisit {
  const visit = context.get(visitContext);
  const { actor } = visit;
  if (actor === null) throw signInFirst(request);
  if (!isStaff(actor)) throw data(null, 404);
  return { ...visit, actor };
}

/**
 * Returns the visit as lists, counts and views see it: of the desk that the person chose in the navigation, otherwise of all of
 * theirs. Searches, urgent tickets, calls and tickets themselves are of all desks.
 */
export async function listsVisit(visit: StaffVisit, request: Request): Promise<StaffVisit> {
  const { actor, services } = visit;
  const prefix = chosenDesk.of(request);
  if (prefix === '') return visit;
  const desks = await services.world.allDesks(services.world.db);
  const desk = desks.find((each) => each.prefix === prefix && actor.deskIds.includes(each.id));
  return desk ? { ...visit, actor: { ...actor, deskIds: [desk.id] } } : visit;
}
