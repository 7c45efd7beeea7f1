import { type RouterContextProvider, redirect } from 'react-router';
import type { Actor } from '#domain/actor.ts';
import { type Visit, visitContext } from '#web/context.ts';
import { signInFirst } from '#web/sign-in/sign-in-first.ts';
import { urls } from '#web/urls.ts';

export interface PortalVisit extends Visit {
  actor: Actor;
}

/** The visit of someone who is signed in; anyone else is led to the sign-in and back. Every page of the portal asks this first. */
export function portalVisit(context: Readonly<RouterContextProvider>, request: Request): PortalVisit {
  const visit = context.get(visitContext);
  if (visit.actor === null) throw visit.asker ? redirect(urls.ownAccess()) : signInFirst(request);
  return { ...visit, actor: visit.actor };
}

/** The visit of whoever is signed in, with a role or without one: for the page of one's own access. */
export function ownVisit(context: Readonly<RouterContextProvider>, request: Request): PortalVisit {
  const visit = context.get(visitContext);
  const actor = visit.actor ?? visit.asker;
  if (actor === null) throw signInFirst(request);
  return { ...visit, actor };
}

/** The visit of someone who may open the page of this ticket: signed in, or by a link of one of its mails. */
export function ticketVisit(context: Readonly<RouterContextProvider>, request: Request, number: string): PortalVisit {
  const visit = context.get(visitContext);
  const { ticketReader } = visit;
  if (visit.actor === null && ticketReader?.number === number) return { ...visit, actor: ticketReader.actor };
  return portalVisit(context, request);
}

/** Whether a page of the portal is shown to somebody who came by a link and is not signed in. */
export function isByLink({ actor }: Pick<PortalVisit, 'actor'>): boolean {
  return actor.onlyTicketId !== undefined;
}
