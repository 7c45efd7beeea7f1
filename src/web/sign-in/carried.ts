import type { Visit } from '#web/context.ts';
import { parseCookie } from '#web/cookies.ts';
import { type Carried, openSealed, sealFor } from '#web/public/sealed.ts';

/** A Set-Cookie header's value that lets this browser carry something, sealed, for some seconds; null takes it away. */
export function carry(visit: Visit, request: Request, what: Carried, value: unknown, seconds: number): string {
  const sealed = value === null ? '' : sealFor(visit.services.world.signer, what, value);
  const parts = [
    `${nameOf(what)}=${sealed}`,
    'Path=/',
    `Max-Age=${value === null ? 0 : seconds}`,
    'HttpOnly',
    'SameSite=Lax',
  ];
  return [...parts, ...(new URL(request.url).protocol === 'https:' ? ['Secure'] : [])].join('; ');
}

/** What this browser carries; null is nothing, or something too old or not ours. */
export function carried<T>(visit: Visit, request: Request, what: Carried, seconds: number): T | null {
  const sealed = parseCookie(request, nameOf(what));
  return openSealed<T>(visit.services.world.signer, what, sealed, seconds * 1000)?.value ?? null;
}

function nameOf(what: Carried): string {
  return `belfry-${what}`;
}
