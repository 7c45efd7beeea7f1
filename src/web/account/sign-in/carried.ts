import { cookieName, setCookie } from '#domain/sign-in/cookie.ts';
import type { Visit } from '#web/app/context.ts';
import { parseCookie } from '#web/app/cookies.ts';
import { type Carried, openSealed, sealFor } from '#web/shared/sealed.ts';

/** Returns the Set-Cookie value that stores a sealed value in the browser for `seconds`; null deletes it. */
export function carry(visit: Visit, request: Request, what: Carried, value: unknown, seconds: number): string {
  const sealed = value === null ? '' : sealFor(visit.services.world.signer, what, value);
  return setCookie(request, { name: nameOf(what), value: sealed, seconds: value === null ? 0 : seconds });
}

/** Returns the sealed value from the browser. Null if it is missing, expired or not ours. */
export function carried<T>(visit: Visit, request: Request, what: Carried, seconds: number): T | null {
  const sealed = parseCookie(request, cookieName(request, nameOf(what)));
  return openSealed<T>(visit.services.world.signer, what, sealed, seconds * 1000)?.value ?? null;
}

function nameOf(what: Carried): string {
  return `belfry-${what}`;
}
