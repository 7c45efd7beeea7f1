import { getCookie } from 'hono/cookie';
import { cookieName, setCookie } from '#domain/sign-in/cookie.ts';
import type { HttpSettings } from '#http/parts.ts';
import type { HttpContext } from '#http/request.ts';

const sessionName = 'belfry';
const ticketName = 'belfry-ticket';
const linkName = 'belfry-link';

/** The Set-Cookie value for a session; null ends it. */
export function sessionCookie(settings: HttpSettings, session: { token: string; expiresAt: string } | null): string {
  return cookie(settings, sessionName, session);
}

/** The cookie of a reader who opened one ticket's page from a mail. */
export function ticketCookie(settings: HttpSettings, session: { token: string; expiresAt: string }): string {
  return cookie(settings, ticketName, session);
}

/** The token that opens one ticket's page, or null. */
export function ticketTokenOf(settings: HttpSettings, c: HttpContext): string | null {
  return getCookie(c, cookieName(settings, ticketName)) ?? null;
}

/** The cookie that recognises a browser that used a mail's link. It grants nothing without that link. */
export function linkCookie(settings: HttpSettings, browser: { token: string; expiresAt: string }): string {
  return cookie(settings, linkName, browser);
}

/** The token that recognises a browser that used a mail's link, or null. */
export function linkTokenOf(settings: HttpSettings, c: HttpContext): string | null {
  return getCookie(c, cookieName(settings, linkName)) ?? null;
}

function cookie(settings: HttpSettings, name: string, session: { token: string; expiresAt: string } | null): string {
  const seconds = session ? Math.max(0, Math.floor((Date.parse(session.expiresAt) - Date.now()) / 1000)) : 0;
  return setCookie(settings, { name, value: session?.token ?? '', seconds });
}

/** The session token in a request, or null. */
export function sessionTokenOf(settings: HttpSettings, c: HttpContext): string | null {
  return getCookie(c, cookieName(settings, sessionName)) ?? null;
}
