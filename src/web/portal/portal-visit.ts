import { type RouterContextProvider, redirect } from 'react-router';
import type { Actor } from '#domain/actor.ts';
import { type Visit, visitContext } from '#web/app/context.ts';
import { signInFirst } from '#web/app/responses.ts';
import { urls } from '#web/app/urls.ts';

export interface PortalVisit extends Visit {
  actor: Actor;
}

/** Returns the visit of a signed-in user, or redirects to the sign-in. Every portal page calls this first. */
export function portalVisit(context: Readonly<RouterContextProvider>, request: Request): PortalVisit {
  const visit = context.get(visitContext);
  if (visit.actor === null) throw visit.asker ? redirect(urls.ownAccess()) : signInFirst(request);
  return { ...visit, actor: visit.actor };
}

/** Returns the visit of a signed-in user with or without a role, for the page of their own access. */
export function ownVisit(context: Readonly<RouterContextProvider>, request: Request): PortalVisit {
  const visit = context.get(visitContext);
  const actor = visit.actor ?? visit.asker;
  if (actor === null) throw signInFirst(request);
  return { ...visit, actor };
}

/** Returns the visit of a reader who may open this ticket's page: signed in, or by the link of one of its mails. */
export function ticketVisit(context: Readonly<RouterContextProvider>, request: Request, number: string): PortalVisit {
  const visit = context.get(visitContext);
  const { ticketReader } = visit;
  if (visit.actor === null && ticketReader?.numbers.includes(number)) return { ...visit, actor: ticketReader.actor };
  return portalVisit(context, request);
}

/** Returns whether the reader came by a link and is not signed in. */
export function isByLink({ actor }: Pick<PortalVisit, 'actor'>): boolean {
  return actor.onlyTicketId !== undefined;
}

/**
 * Returns attributes for the element in which the script announces changes; without it, readers reload. With a form, loading the
 * changes posts it, so that no input is lost.
 */
export function liveMarks({ ticket, form }: { ticket?: string; form?: string } = {}) {
  return { 'data-live': urls.events(), 'data-live-ticket': ticket, 'data-live-form': form };
}
