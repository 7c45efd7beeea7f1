import { redirect } from 'react-router';
import type { OpenedSession } from '#desk/sign-in/sessions.ts';
import type { Actor } from '#domain/actor.ts';
import { isStaff } from '#domain/ticket/rights.ts';
import type { Visit } from '#web/app/context.ts';
import { isWithin, nextAddress } from '#web/app/next-address.ts';
import { urls } from '#web/app/urls.ts';

/** Returns the next address after the sign-in: the requested page if the user may see it, else their own first page. */
export function onwardOf(actor: Actor, wanted: unknown): string {
  const next = nextAddress(wanted, '');
  if (isStaff(actor)) return next || urls.console();
  return next === '' || isOfStaff(next) ? urls.portal() : next;
}

/** Redirects after a successful proof: to the sign-in page, which forwards, or to the step that is still missing. */
export function afterProof(visit: Visit, opened: OpenedSession, wanted: unknown, cookies: string[] = []): Response {
  const headers = new Headers(cookies.map((cookie) => ['Set-Cookie', cookie]));
  headers.append('Set-Cookie', visit.session.cookieOf(opened));
  return redirect(placeAfter(opened, wanted), { headers });
}

/** Returns the address for a session in this stage. */
export function placeAfter({ stage }: Pick<OpenedSession, 'stage'>, wanted: unknown): string {
  const next = nextAddress(wanted, '') || undefined;
  if (stage === 'secondFactor') return urls.secondFactor({ next });
  return stage === 'setUp' ? urls.setUpFactor({ next }) : urls.signIn({ next });
}

function isOfStaff(path: string): boolean {
  return isWithin('/console', path) || isWithin('/admin', path);
}

/** Returns the waiting time in whole minutes. */
export function minutesOf(seconds: number): number {
  return Math.ceil(seconds / 60);
}
