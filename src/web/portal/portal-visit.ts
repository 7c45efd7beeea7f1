import type { RouterContextProvider } from 'react-router';
import type { Actor } from '#domain/actor.ts';
import { type Visit, visitContext } from '#web/context.ts';
import { signInFirst } from '#web/sign-in/sign-in-first.ts';

export interface PortalVisit extends Visit {
  actor: Actor;
}

/** The visit of someone who is signed in; anyone else is led to the sign-in and back. Every page of the portal asks this first. */
export function portalVisit(context: Readonly<RouterContextProvider>, request: Request): PortalVisit {
  const visit = context.get(visitContext);
  if (visit.actor === null) throw signInFirst(request);
  return { ...visit, actor: visit.actor };
}

/** The visit of someone who may open the page of a ticket. */
export const ticketVisit = portalVisit;
