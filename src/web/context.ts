import { createContext } from 'react-router';
import type { TicketReader } from '#desk/portal/ticket-link.ts';
import type { Arrival } from '#desk/sign-in/begin-session.ts';
import type { Actor } from '#domain/actor.ts';
import type { Language } from '#domain/language.ts';
import type { Revisions } from '#store/database/revisions.ts';
import type { Cells } from '#web/console/list/drawn-cells.ts';
import type { Services } from '#web/services.ts';
import type { Theme } from '#web/theme/theme.ts';

/** What the server knows about a request before a page is chosen. */
export interface Caller {
  /** Null for who is not signed in. */
  actor: Actor | null;
  /** Of what pages keep in memory; null is a request that reads everything anew, as one that changes something does. */
  revisions: Revisions | null;
  /** Who is not signed in and opened the page of one ticket by a mail's link; no other page knows them. */
  ticketReader: TicketReader | null;
  /** Who is signed in without any role, and has asked for one: the page of their own access alone knows them (R9). */
  asker: Actor | null;
  services: Services;
  /** Where a page whose address names no language speaks: the person's, else the browser's, else the desk's. */
  language: Language;
  requestId: string;
  /** Where the request comes from, proxies that the operator trusts seen through: for limits, never for rights. */
  clientAddress: string;
  session: SessionDoor;
  /** Where an error that nobody foresaw is written down; the page shows `requestId` as its reference. */
  report: (error: unknown) => void;
}

/** What pages need of a request to sign somebody in, and of a session to write its cookie. */
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

/** The same, and what the request itself says: this is what loaders and actions receive. */
export interface Visit extends Caller {
  theme: Theme;
  /** Opens script-src and style-src for the elements of this one response. */
  nonce: string;
}

/** What is known of a page once it has been made. */
export interface Made {
  /** The parameters that a page to keep may have in its address; null is a page that is not kept. */
  keptWith: readonly string[] | null;
  /** The cells of a list that the document shows and its data leaves out; null for what a script asks for. */
  cells: Cells | null;
  /** The page itself, beside the router's answer: what the router looks at becomes a stream and is copied on its way. */
  html: Buffer<ArrayBuffer> | null;
}

/** Filled in where the page is rendered, read where it is answered. */
export const madeContext = createContext<Made>();

/** `context.get(visitContext)` in every loader and action. */
export const visitContext = createContext<Visit>();
