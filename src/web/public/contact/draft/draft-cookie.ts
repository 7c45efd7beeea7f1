import { draftDaysMax } from '#desk/forms/save-contact-draft.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Sender } from '#domain/forms/contact-draft.ts';
import { cookieName, setCookie } from '#domain/sign-in/cookie.ts';
import { parseCookie } from '#web/app/cookies.ts';

/** Returns the token of a saved draft: 256 random bits, one cookie per desk and kind of form. The database stores its hash. */
export function draftTokenOf(request: Request, desk: Desk, sender: Sender): string | null {
  const token = parseCookie(request, cookieName(request, nameOf(desk, sender)));
  return token && /^[\w-]{22,200}$/.test(token) ? token : null;
}

/** Returns the Set-Cookie value that stores the token as long as the draft; null deletes it. */
export function draftCookie(request: Request, desk: Desk, sender: Sender, token: string | null): string {
  const seconds = token === null ? 0 : draftDaysMax * 24 * 60 * 60;
  return setCookie(request, { name: nameOf(desk, sender), value: token ?? '', seconds });
}

/** The prefix `belfry` marks pages with a draft as personal (web/app/cookies.ts). */
function nameOf({ prefix }: Desk, sender: Sender): string {
  return `belfry-${sender === 'editor' ? 'draft' : sender}-${prefix.toLowerCase()}`;
}
