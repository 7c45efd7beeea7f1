import { data, type RouterContextProvider } from 'react-router';
import type { Actor } from '#domain/actor.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { type Duty, duties, keeps } from '#domain/staff/duties.ts';
import { isStaff } from '#domain/ticket/rights.ts';
import { type Visit, visitContext } from '#web/context.ts';
import { signInFirst } from '#web/sign-in/sign-in-first.ts';

export interface KeeperVisit extends Visit {
  actor: Actor;
  /** The desks at which this person works, in the order in which they were made. */
  desks: Desk[];
}

/**
 * The visit of someone whose duty this is. Who is not signed in is led to the sign-in and back; to anyone else the page
 * does not exist. Every loader and action under `/admin` asks this first.
 */
export async function keeperVisit(
  context: Readonly<RouterContextProvider>,
  request: Request,
  duty: Duty,
): Promise<KeeperVisit> {
  const visit = await anyKeeperVisit(context, request);
  if (!keeps(visit.actor, duty)) throw data(null, 404);
  return visit;
}

/** The same for the frame and its first page: any duty opens them. */
export async function anyKeeperVisit(context: Readonly<RouterContextProvider>, request: Request): Promise<KeeperVisit> {
  const visit = context.get(visitContext);
  const { actor } = visit;
  if (actor === null) throw signInFirst(request);
  if (!isStaff(actor) || dutiesOf(actor).length === 0) throw data(null, 404);
  const { world } = visit.services;
  const desks = (await world.allDesks(world.db)).filter(({ id }) => actor.deskIds.includes(id));
  return { ...visit, actor, desks };
}

export function dutiesOf(actor: Actor): Duty[] {
  return (Object.keys(duties) as Duty[]).filter((duty) => keeps(actor, duty));
}

/** The desk that `?desk=` names among this person's, or their first; a prefix that is none of theirs is no page. */
export function keptDesk({ desks }: KeeperVisit, request: Request): Desk {
  const prefix = new URL(request.url).searchParams.get('desk');
  const desk = prefix === null ? desks[0] : desks.find((each) => each.prefix === prefix);
  if (!desk) throw data(null, 404);
  return desk;
}
