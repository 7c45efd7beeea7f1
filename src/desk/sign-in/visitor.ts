import type { TicketReader } from '#desk/portal/ticket-link.ts';
import type { SentBody } from '#desk/sign-in/sent-body.ts';
import type { Arrival } from '#desk/sign-in/sessions.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import type { Actor } from '#domain/actor.ts';
import type { Language } from '#domain/language.ts';
import type { Revisions } from '#store/database/revisions.ts';

/** The server's facts about a request, known before a page is chosen. `request.url` has the public origin. */
export interface Visitor {
  /** Null if nobody is signed in. */
  actor: Actor | null;
  /** Revisions of the cached data; null if the request must read everything fresh, for example because it changes data. */
  revisions: Revisions | null;
  /** A reader without a session who opened one ticket by a link in a mail. Only that ticket's page knows them. */
  ticketReader: TicketReader | null;
  /** A signed-in person without a role who has asked for access. Only their own access page knows them (R9). */
  asker: Actor | null;
  /** The language of pages whose address names none: the person's, else the browser's, else the desk's. */
  language: Language;
  /** Whether the installation was restored and is not released yet. */
  inQuarantine: boolean;
  requestId: string;
  /** The client address behind the operator's trusted proxies. Used for rate limits, never for permissions. */
  clientAddress: string;
  /** The posted form or JSON. */
  body: SentBody;
  session: SessionDoor;
  /** Logs an unexpected error; the page shows `requestId` as its reference. */
  report(error: unknown): void;
}

/** Sign-in and session cookies for pages. */
export interface SessionDoor {
  /** The session token of the request, valid or not. */
  token: string | null;
  /** Returns a Set-Cookie header value for a session; null ends the session. */
  cookieOf(session: { token: string; expiresAt: string } | null): string;
  /** Returns a Set-Cookie header value for the language chosen by a reader without a session. */
  languageCookie(language: Language): string;
  /** The facts about the browser that a sign-in records. */
  arrival: Arrival;
  /** Uses the link from a mail to its ticket, by POST only. Null if we did not sign the link. */
  openTicket(token: string): Promise<Outcome<{ cookies: string[]; number: string }, Refused<'missing' | 'spent'>>>;
  /** The token of a browser that used such a link recently; null if absent. */
  browserToken: string | null;
}
