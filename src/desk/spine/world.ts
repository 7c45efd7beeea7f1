import type { Job } from '#desk/spine/reactions.ts';
import type { Instant } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import type { StaffSignal } from '#domain/notifications/staff-signal.ts';
import type { Resolver } from '#mail/read/proof/resolver.ts';
import type { Signer } from '#mail/read/proof/signature.ts';
import type { Database, Handle, Trx } from '#store/database/database.ts';
import type { NewId } from '#store/database/ids.ts';
import type { DeskMemory } from '#store/desks/desks.ts';
import type { FileStorage } from '#store/files/file-storage.ts';
import type { PlaceTrouble } from '#store/files/places.ts';
import type { Scanner } from '#store/files/scanner.ts';
import type { HistoryKey } from '#store/history/history.ts';
import type { StoreMail } from '#store/intake/mail-store.ts';
import type { OpenRateLimiter } from '#store/limits/rate-limits.ts';

/** Desk time: events, deadlines, receipts. Sessions, limits and retries keep real time and never ask it. */
export interface Clock {
  now(): Instant;
}

export interface Log {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

/** Reactions, enqueued in the transaction of the event that causes them. */
export interface Queue {
  enqueue(trx: Trx, jobs: readonly Job[]): Promise<void>;
}

/** Told after the commit, and says only "ticket X changed": readers fetch with their own rights. */
export interface Hints {
  ticketChanged(hint: { ticketId: string; deskId: string }): void;
  /** What staff hear at once though no ticket changed; inside a transaction by `tx.signals`. */
  tellStaff(signal: StaffSignal): void;
  /** Another number after each change of a ticket that this process made or heard of: what was counted before is old. */
  revision(): number;
  /** What the public sees of the desks may have changed. */
  publicChanged(): void;
}

let unheard = 0;

/** For a process that nobody listens to, and that hears nothing: whatever it knows may be old. */
export const silentHints: Hints = {
  ticketChanged: () => undefined,
  tellStaff: () => undefined,
  revision: () => ++unheard,
  publicChanged: () => undefined,
};

/** What the public sees of the desks. Pages are kept until it changes. */
export interface PublicFace {
  /**
   * Said after the commit of whatever changes what the public sees: a desk's settings, forms, announcements, articles, the
   * look, the directory. Pages that this process keeps are dropped before it returns, those of other processes at once after.
   */
  publicChanged(): void;
  /** Another number after each change. */
  publicRevision(): number;
}

/** What a button of a letter says (R20). */
export type Say = 'solved' | 'notSolved' | 'moreTime';

/** What happens in one transaction, and what is told once it has been committed. */
export interface Tx {
  trx: Trx;
  jobs: Job[];
  changedTickets: Map<string, string>;
  signals: StaffSignal[];
}

export interface AccessUrls {
  /** Proves the asker's address, and shows how their request stands. */
  standing(language: Language, token: string): string;
  /** A request, for who decides it. */
  request(id: string): string;
  /** The same, for who keeps the directory. */
  kept(id: string): string;
  review(organisationId: string): string;
  /** An organisation, for who keeps the directory. */
  organisation(id: string): string;
  portal(): string;
}

/** Pages of whoever is signed in. */
export interface PortalUrls {
  ticket(number: string): string;
  /** The same ticket, for who works on it. */
  consoleTicket(number: string): string;
  /** The new tickets of an organisation. */
  organisationTickets(): string;
  /** Which mails one gets. */
  settings(): string;
}

/** Everything that the desk's verbs need and do not make themselves: the composition root builds it. */
export interface World extends DeskMemory, PublicFace {
  db: Database;
  transact<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  clock: Clock;
  newId: NewId;
  newSalt(): Buffer;
  /** Stores a mail durably, together with others that come at the same moment. */
  storeMail: StoreMail;
  /** Limits that all processes share. */
  limiter: OpenRateLimiter;
  /** The digits of the next ticket number. */
  nextSequence(handle: Handle): Promise<number>;
  signer: Signer;
  /** The keys of the chains of hashes (R25). Throws in a command that runs without the desk's secret. */
  historyKey(): HistoryKey;
  storage: FileStorage;
  /** Where nothing can be written now: rows or files. The answer is some seconds old at most. */
  placeTroubles(): Promise<PlaceTrouble[]>;
  /** Looks into every file that comes in; null where none is configured. */
  scanner: Scanner | null;
  queue: Queue;
  hints: Hints;
  log: Log;
  /** The page that a letter's buttons lead to, under the public address alone and never a request's (attack 22). */
  answerUrl(language: Language, token: string, say?: Say): string;
  /** Where the letters about access lead, under the public address alone too. */
  accessUrls: AccessUrls;
  /** Where the letters that one chose to get lead, under the public address alone. */
  portalUrls: PortalUrls;
  /** The known incidents of a desk. */
  announcementsUrl(language: Language, prefix: string): string;
  /** The page by which a mail leads its reader to their ticket, under the public address alone. */
  ticketUrl(language: Language, token: string): string;
  /** The page of a sign-in link, under the public address alone as well. */
  signInUrl(link: string): string;
  /** The page on which an invitation is taken up, likewise. */
  invitationUrl(token: string): string;
  /** Where everyone keeps how they sign in. */
  accountUrl(): string;
  /** Whose Authentication-Results count; null is nobody's. */
  authservId: string | null;
  /** Gives the keys of DKIM signatures that the trusted MTA has not checked. */
  resolver: Resolver;
}
