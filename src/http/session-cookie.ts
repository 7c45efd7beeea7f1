import { getCookie } from 'hono/cookie';
import type { HttpSettings } from '#http/parts.ts';
import type { HttpContext } from '#http/request.ts';

/**
 * The cookie of a session. Over https its name begins with `__Host-`, so that no other host of the domain can set it
 * (RFC 6265bis, 4.1.3.2). A page of another site sends it with a link, never with a form.
 */
export function sessionCookie(settings: HttpSettings, session: { token: string; expiresAt: string } | null): string {
  return cookie(settings, cookieName(settings), session);
}

/** The cookie of who opened the page of one ticket by a mail's link. */
export function ticketCookie(settings: HttpSettings, session: { token: string; expiresAt: string }): string {
  return cookie(settings, `${cookieName(settings)}-ticket`, session);
}

/** The token that opens one ticket's page, or null. */
export function ticketTokenOf(settings: HttpSettings, c: HttpContext): string | null {
  return getCookie(c, `${cookieName(settings)}-ticket`) ?? null;
}

function cookie(settings: HttpSettings, name: string, session: { token: string; expiresAt: string } | null): string {
  const isSecure = settings.url.startsWith('https:');
  const seconds = session ? Math.max(0, Math.floor((Date.parse(session.expiresAt) - Date.now()) / 1000)) : 0;
  const parts = [`${name}=${session?.token ?? ''}`, 'Path=/', `Max-Age=${seconds}`];
  return [...parts, 'HttpOnly', 'SameSite=Lax', ...(isSecure ? ['Secure'] : [])].join('; ');
}

/** The token of the session that a request carries, or null. */
export function sessionTokenOf(settings: HttpSettings, c: HttpContext): string | null {
  return getCookie(c, cookieName(settings)) ?? null;
}

function cookieName({ url }: HttpSettings): string {
  return url.startsWith('https:') ? '__Host-belfry' : 'belfry';
}
