import type { Registry } from 'prom-client';
import type { TicketReader } from '#desk/portal/ticket-link.ts';
import type { Arrival } from '#desk/sign-in/begin-session.ts';
import type { Log, World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { Instant } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import type { StaffSignal } from '#domain/notifications/staff-signal.ts';
import type { Revisions } from '#store/database/revisions.ts';

export interface HttpSettings {
  /** BELFRY_URL, without a slash at its end. Nothing else ever makes an address (attack 22). */
  url: string;
  port: number;
  /** Addresses, or networks such as `10.0.0.0/8`, whose X-Forwarded-For and -Proto count. */
  trustedProxies: string[];
  /** In it localhost, 127.0.0.1 and [::1] count as one, and the desk need not be named. */
  demonstration: boolean;
}

/** Everything that the rung needs: the composition root builds it. */
export interface HttpParts {
  world: World;
  settings: HttpSettings;
  /** Answers every address that is not the API's; absent, there are no pages. */
  pages?: RespondWithPage;
  /** The folder that holds `assets/`: built scripts, styles and fonts, whose names change with their contents. */
  assetsFolder?: string;
  hints: HintSource;
  /** Present in the demonstration alone. */
  demoClock?: DemoClock;
  health(): Promise<Health>;
  metrics: Registry;
  log: Log;
}

export interface HintSource {
  /** Calls the listener after each commit that changed a ticket; returns how to stop. */
  subscribe(listener: (hint: { ticketId: string; deskId: string }) => void): () => void;
  /** The same for what staff hear though no ticket changed. */
  onStaffSignal(listener: (signal: StaffSignal) => void): () => void;
}

/** Both act on each due thing on the way, and answer when it is done. */
export interface DemoClock {
  set(now: Instant): Promise<DemoMove>;
  /** An ISO 8601 duration, counted from desk time at the moment at which the move begins. */
  advance(duration: string): Promise<DemoMove>;
}

export type DemoMove = { now: Instant } | { refused: 'earlier' };

export interface Health {
  /** DOWN only without database. */
  status: 'UP' | 'DEGRADED' | 'DOWN';
  checks: Record<string, unknown>;
}

export type RespondWithPage = (request: Request, visitor: Visitor) => Promise<Response>;

/** What a page is told about a request before it is chosen. `request.url` carries the public origin. */
export interface Visitor {
  actor: Actor | null;
  /** Of what pages keep in memory; null is a request that may read nothing from there. */
  revisions: Revisions | null;
  /** Who is not signed in and opened the page of one ticket by a mail's link. */
  ticketReader: TicketReader | null;
  /** Who is signed in without any role, and has asked for one. */
  asker: Actor | null;
  /** The person's, else the browser's, else the first desk's. */
  language: Language;
  requestId: string;
  /** For limits, never for rights. */
  clientAddress: string;
  session: SessionDoor;
  /** Writes an unforeseen error down; the page shows `requestId` as its reference. */
  report(error: unknown): void;
}

/** The way in and out: what pages need of a request to sign somebody in, and of a session to write its cookie. */
export interface SessionDoor {
  /** The token of the session that the request carries, whether it is worth anything or not. */
  token: string | null;
  /** A Set-Cookie header's value for a session; null ends it. */
  cookieOf(session: { token: string; expiresAt: string } | null): string;
  /** A Set-Cookie header's value for the language that somebody chose who is not signed in. */
  languageCookie(language: Language): string;
  arrival: Arrival;
  /** Uses the link of a mail to its ticket; only a POST may. Null is a link that we did not sign. */
  openTicket(token: string): Promise<{ cookies: string[]; number: string } | { spent: true } | null>;
  /** By which a browser that used such a link is known again; null is one that used none lately. */
  browserToken: string | null;
}
