import { draftDaysMax } from '#desk/forms/keep-contact-draft.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Sender } from '#domain/forms/contact-draft.ts';
import { cookieName, setCookie } from '#domain/sign-in/cookie.ts';
import { parseCookie } from '#web/cookies.ts';

/** The token that finds a saved draft: 256 random bits, one cookie per desk and kind of form. The database holds its hash. */
export function draftTokenOf(request: Request, desk: Desk, sender: Sender): string | null {
  const token = parseCookie(request, cookieName(request, nameOf(desk, sender)));
  return token && /^[\w-]{22,200}$/.test(token) ? token : null;
}

/** Keeps a token on this device for as long as the draft; null takes it away. */
export function draftCookie(request: Request, desk: Desk, sender: Sender, token: string | null): string {
  const seconds = token === null ? 0 : draftDaysMax * 24 * 60 * 60;
  return setCookie(request, { name: nameOf(desk, sender), value: token ?? '', seconds });
}

/** It begins with `belfry`, by which a page with a draft is known as one person's (web/cookies.ts). */
function nameOf({ prefix }: Desk, sender: Sender): string {
  return `belfry-${sender === 'editor' ? 'draft' : sender}-${prefix.toLowerCase()}`;
}
