import { type RouterContextProvider, redirect } from 'react-router';
import { isRecentlyProved } from '#desk/sign-in/factors/confirm-password.ts';
import type { Actor } from '#domain/actor.ts';
import { isStaff } from '#domain/ticket/rights.ts';
import { type Visit, visitContext } from '#web/app/context.ts';
import { signInFirst } from '#web/app/responses.ts';
import { urls } from '#web/app/urls.ts';

export interface AccountVisit extends Visit {
  actor: Actor;
  token: string;
}

/** Returns the visit of the signed-in user. Every loader and action under `/account` calls this first. */
export function accountVisit(context: Readonly<RouterContextProvider>, request: Request): AccountVisit {
  const visit = context.get(visitContext);
  const { actor, session } = visit;
  if (actor === null || session.token === null) throw signInFirst(request);
  return { ...visit, actor, token: session.token };
}

/** Like `accountVisit`, for pages that change sign-in methods: asks for a new proof if the last one is too old. */
export async function recentVisit(context: Readonly<RouterContextProvider>, request: Request): Promise<AccountVisit> {
  const visit = accountVisit(context, request);
  const { pathname, search } = new URL(request.url);
  if (!(await isRecentlyProved(visit.services.world, visit.token)))
    throw redirect(urls.confirm({ next: pathname + search }));
  return visit;
}

/** Returns the signed-in user for the frame, and whether it links to staff pages. */
export function framedPerson({ actor }: AccountVisit): { email: string; isStaff: boolean } {
  return { email: actor.email ?? actor.name, isStaff: isStaff(actor) };
}
