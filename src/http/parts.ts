import type { Registry } from 'prom-client';
import type { TicketReader } from '#desk/portal/ticket-link.ts';
import type { Arrival } from '#desk/sign-in/sessions.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import type { Log, World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { Instant } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import type { StaffSignal } from '#domain/notifications/staff-news.ts';
import type { Revisions } from '#store/database/revisions.ts';

export interface HttpSettings {
  /** BELFRY_URL without a trailing slash. All addresses are made from it alone (attack 22). */
  url: string;
  port: number;
  /** Trusted addresses, or networks such as `10.0.0.0/8`: their X-Forwarded-For and -Proto count. */
  trustedProxies: string[];
  /** In the demonstration, localhost, 127.0.0.1 and [::1] are the same host, and requests need not name a desk. */
  demonstration: boolean;
}

/** Everything that the HTTP layer needs; the composition root provides it. */
export interface HttpParts {
  world: World;
  settings: HttpSettings;
  /** Answers all addresses outside the API; without it there are no pages. */
  pages?: RespondWithPage;
  /** The folder that contains `assets/`: built scripts, styles and fonts with content hashes in their names. */
  assetsFolder?: string;
  hints: HintSource;
  /** Only in the demonstration. */
  demoClock?: DemoClock;
  health(): Promise<Health>;
  metrics: Registry;
  log: Log;
}

export interface HintSource {
  /** Calls the listener after each commit that changed a ticket; returns an unsubscribe function. */
  subscribe(listener: (hint: { ticketId: string; deskId: string }) => void): () => void;
  /** The same for staff signals that change no ticket. */
  onStaffSignal(listener: (signal: StaffSignal) => void): () => void;
}

/** Both process everything that falls due on the way, and return when done. */
export interface DemoClock {
  set(now: Instant): Promise<DemoMove>;
  /** An ISO 8601 duration, counted from the desk's clock when the move begins. */
  advance(duration: string): Promise<DemoMove>;
}

export type DemoMove = { now: Instant } | { refused: 'earlier' };

export interface Health {
  /** DOWN only if the database is unavailable. */
  status: 'UP' | 'DEGRADED' | 'DOWN';
  checks: Record<string, unknown>;
}

export type RespondWithPage = (request: Request, visitor: Visitor) => Promise<Response>;

/** The data of a request that a page may use. `request.url` has the public origin. */
export interface Visitor {
  actor: Actor | null;
  /** The revisions of the pages' cached data; null if the request may not read from the cache. */
  revisions: Revisions | null;
  /** A reader without a session who opened one ticket's page from a mail. */
  ticketReader: TicketReader | null;
  /** A signed-in person without a role, who has asked for one. */
  asker: Actor | null;
  /** The person's, else the browser's, else the first desk's. */
  language: Language;
  requestId: string;
  /** For rate limits, never for rights. */
  clientAddress: string;
  session: SessionDoor;
  /** Logs an unexpected error; the page shows `requestId` as its reference. */
  report(error: unknown): void;
}

/** Sign-in and sign-out: what pages need from a request to sign somebody in, and the cookies of a session. */
export interface SessionDoor {
  /** The session token in the request, valid or not. */
  token: string | null;
  /** The Set-Cookie value for a session; null ends it. */
  cookieOf(session: { token: string; expiresAt: string } | null): string;
  /** The Set-Cookie value for the language that a signed-out visitor chose. */
  languageCookie(language: Language): string;
  arrival: Arrival;
  /** Uses a mail's link to its ticket; only for POST. Null if we did not sign the link. */
  openTicket(token: string): Promise<Outcome<{ cookies: string[]; number: string }, Refused<'missing' | 'spent'>>>;
  /** Recognises a browser that used such a link; null if it used none recently. */
  browserToken: string | null;
}
