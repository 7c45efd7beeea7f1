import { data, type RouterContextProvider, redirect } from 'react-router';
import type { Actor } from '#domain/actor.ts';
import { isStaff } from '#domain/ticket/rights.ts';
import { type Visit, visitContext } from '#web/context.ts';
import { urls } from '#web/urls.ts';

export interface StaffVisit extends Visit {
  actor: Actor;
}

/**
 * The visit of someone who works at a desk. Who is not signed in is led to the sign-in and back; to anyone else the
 * console does not exist. Every loader and action of the console asks this first.
 */
export function staffVisit(context: Readonly<RouterContextProvider>, request: Request): StaffVisit {
  const visit = context.get(visitContext);
  const { actor } = visit;
  if (actor === null) throw redirect(urls.signIn({ next: addressOf(request) }));
  if (!isStaff(actor)) throw data(null, 404);
  return { ...visit, actor };
}

/** After a sign-in a page is shown again; what was being sent is not. */
function addressOf(request: Request): string {
  const { pathname, search } = new URL(request.url);
  return pathname + search;
}
