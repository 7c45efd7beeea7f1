import { href, type MiddlewareFunction } from 'react-router';
import { cookieName, setCookie } from '#domain/sign-in/cookie.ts';
import { parseCookie } from '#web/app/cookies.ts';
import { nextAddressWithin } from '#web/app/next-address.ts';

const name = 'console-place';
const daySeconds = 24 * 60 * 60;

/** Returns the console page that the user left for the administration; links back lead there. */
export function consolePlace(request: Request): string {
  return placeLeft(request) ?? within(decoded(parseCookie(request, cookieName(request, name)))) ?? href('/console');
}

/** Saves the console page from which a request comes. */
export const saveConsolePlace: MiddlewareFunction<Response> = async ({ request }, next) => {
  const response = await next();
  const place = placeLeft(request);
  const value = place && encodeURIComponent(place);
  if (value) response.headers.append('Set-Cookie', setCookie(request, { name, value, seconds: daySeconds }));
  return response;
};

function placeLeft(request: Request): string | null {
  const from = URL.parse(request.headers.get('referer') ?? '');
  return from?.origin === new URL(request.url).origin ? within(from.pathname + from.search) : null;
}

function within(address: string | null): string | null {
  return nextAddressWithin(href('/console'), address, '') || null;
}

/** Returns null for a value that we did not write. */
function decoded(value: string | null): string | null {
  try {
    return value && decodeURIComponent(value);
  } catch {
    return null;
  }
}
