import { type RouterContextProvider, redirect } from 'react-router';
import { isRecentlyProved } from '#desk/sign-in/factors/confirm-password.ts';
import type { Actor } from '#domain/actor.ts';
import { isStaff } from '#domain/ticket/rights.ts';
import { type Visit, visitContext } from '#web/context.ts';
import { signInFirst } from '#web/sign-in/sign-in-first.ts';
import { urls } from '#web/urls.ts';

export interface AccountVisit extends Visit {
  actor: Actor;
  token: string;
}

/** The visit of anyone who is signed in. Every loader and action under `/account` asks this first. */
export function accountVisit(context: Readonly<RouterContextProvider>, request: Request): AccountVisit {
  const visit = context.get(visitContext);
  const { actor, session } = visit;
  if (actor === null || session.token === null) throw signInFirst(request);
  return { ...visit, actor, token: session.token };
}

/** The same for what changes how a person signs in: who proved something long ago proves it anew. */
export async function recentVisit(context: Readonly<RouterContextProvider>, request: Request): Promise<AccountVisit> {
  const visit = accountVisit(context, request);
  const { pathname } = new URL(request.url);
  if (!(await isRecentlyProved(visit.services.world, visit.token))) throw redirect(urls.confirm({ next: pathname }));
  return visit;
}

/** Who it is, and where the frame leads. */
export function framedPerson({ actor }: AccountVisit): { email: string; isStaff: boolean } {
  return { email: actor.email ?? actor.name, isStaff: isStaff(actor) };
}
