import { getCookie } from 'hono/cookie';
import { cookieName, setCookie } from '#domain/sign-in/cookie.ts';
import type { HttpSettings } from '#http/parts.ts';
import type { HttpContext } from '#http/request.ts';

const sessionName = 'belfry';
const ticketName = 'belfry-ticket';
const linkName = 'belfry-link';

/** The Set-Cookie header's value for a session; null ends it. */
export function sessionCookie(settings: HttpSettings, session: { token: string; expiresAt: string } | null): string {
  return cookie(settings, sessionName, session);
}

/** The cookie of a reader who opened the page of one ticket by a mail's link. */
export function ticketCookie(settings: HttpSettings, session: { token: string; expiresAt: string }): string {
  return cookie(settings, ticketName, session);
}

/** The token that opens one ticket's page, or null. */
export function ticketTokenOf(settings: HttpSettings, c: HttpContext): string | null {
  return getCookie(c, cookieName(settings, ticketName)) ?? null;
}

/** The cookie by which a browser that used a mail's link is known again. It opens nothing without that link. */
export function linkCookie(settings: HttpSettings, browser: { token: string; expiresAt: string }): string {
  return cookie(settings, linkName, browser);
}

/** The token by which a browser that used a mail's link is known again, or null. */
export function linkTokenOf(settings: HttpSettings, c: HttpContext): string | null {
  return getCookie(c, cookieName(settings, linkName)) ?? null;
}

function cookie(settings: HttpSettings, name: string, session: { token: string; expiresAt: string } | null): string {
  const seconds = session ? Math.max(0, Math.floor((Date.parse(session.expiresAt) - Date.now()) / 1000)) : 0;
  return setCookie(settings, { name, value: session?.token ?? '', seconds });
}

/** The token of the session that a request carries, or null. */
export function sessionTokenOf(settings: HttpSettings, c: HttpContext): string | null {
  return getCookie(c, cookieName(settings, sessionName)) ?? null;
}
