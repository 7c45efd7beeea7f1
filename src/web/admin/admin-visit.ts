import { data, type RouterContextProvider } from 'react-router';
import type { Actor } from '#domain/actor.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { type Duty, dutiesOf, hasDuty } from '#domain/staff/duties.ts';
import { isStaff } from '#domain/ticket/rights.ts';
import { type Visit, visitContext } from '#web/app/context.ts';
import { existing, signInFirst } from '#web/app/responses.ts';

export interface AdminVisit extends Visit {
  actor: Actor;
  /** The desks where this person works, in order of creation. */
  desks: Desk[];
  /** Whether these are all desks of the installation. */
  administersAll: boolean;
}

/**
 * Returns the visit of a user with this duty. Redirects to the sign-in, or throws 404 without the duty. Every loader and action
 * under `/admin` calls this first.
 */
export async function adminVisit(
  context: Readonly<RouterContextProvider>,
  request: Request,
  duty: Duty,
): Promise<AdminVisit> {
  const visit = await anyAdminVisit(context, request);
  if (!hasDuty(visit.actor, duty) || (duty === 'operation' && !visit.administersAll)) throw data(null, 404);
  return visit;
}

/** Like `adminVisit`, for the frame and its first page: any duty is enough. */
export async function anyAdminVisit(context: Readonly<RouterContextProvider>, request: Request): Promise<AdminVisit> {
  const visit = context.get(visitContext);
  const { actor } = visit;
  if (actor === null) throw signInFirst(request);
  if (!isStaff(actor) || dutiesOf(actor).length === 0) throw data(null, 404);
  const { world } = visit.services;
  const all = await world.allDesks(world.db);
  const desks = all.filter(({ id }) => actor.deskIds.includes(id));
  return { ...visit, actor, desks, administersAll: desks.length === all.length };
}

/** Returns the duties whose pages the user may open. */
export function openDuties({ actor, administersAll }: AdminVisit): Duty[] {
  return dutiesOf(actor).filter((duty) => duty !== 'operation' || administersAll);
}

/** Returns the user's desk that `?desk=` names, or their first one; throws 404 for any other prefix. */
export function chosenDesk({ desks }: AdminVisit, request: Request): Desk {
  const prefix = new URL(request.url).searchParams.get('desk');
  return existing(prefix === null ? desks[0] : desks.find((each) => each.prefix === prefix));
}
