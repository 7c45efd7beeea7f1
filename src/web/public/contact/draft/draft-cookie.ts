import { draftDaysMax } from '#desk/keep-contact-draft.ts';
import type { Desk } from '#domain/desk.ts';
import type { Sender } from '#domain/form/contact-draft.ts';
import { parseCookie } from '#web/cookies.ts';

/**
 * The cookie that finds what was typed, one for each desk, for a complaint and for the portal: 256 bits of chance, of which the database
 * knows a hash. Over https no other host of the domain can set it (RFC 6265bis, 4.1.3.2).
 */
export function draftTokenOf(request: Request, desk: Desk, sender: Sender): string | null {
  const token = parseCookie(request, cookieName(request, desk, sender));
  return token && /^[\w-]{22,200}$/.test(token) ? token : null;
}

/** Keeps a token on this device for as long as the draft; null takes it away. */
export function draftCookie(request: Request, desk: Desk, sender: Sender, token: string | null): string {
  const seconds = token === null ? 0 : draftDaysMax * 24 * 60 * 60;
  const parts = [`${cookieName(request, desk, sender)}=${token ?? ''}`, 'Path=/', `Max-Age=${seconds}`];
  return [...parts, 'HttpOnly', 'SameSite=Lax', ...(isSecure(request) ? ['Secure'] : [])].join('; ');
}

/** It begins with `belfry`, by which a page with a draft is known as one person's (web/cookies.ts). */
function cookieName(request: Request, { prefix }: Desk, sender: Sender): string {
  const name = `belfry-${sender === 'editor' ? 'draft' : sender}-${prefix.toLowerCase()}`;
  return isSecure(request) ? `__Host-${name}` : name;
}

/** A request comes under its public address (web/server.ts). */
function isSecure({ url }: Request): boolean {
  return url.startsWith('https:');
}
