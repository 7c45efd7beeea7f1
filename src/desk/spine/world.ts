import type { Job } from '#desk/spine/reactions.ts';
import type { Instant } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import type { StaffSignal } from '#domain/notifications/staff-news.ts';
import type { Resolver } from '#mail/read/proof/resolver.ts';
import type { Signer } from '#mail/read/proof/signature.ts';
import type { Database, Handle, Trx } from '#store/database/database.ts';
import type { Hint } from '#store/database/hints.ts';
import type { NewId } from '#store/database/ids.ts';
import type { DeskMemory } from '#store/desks/desks.ts';
import type { FileStorage } from '#store/files/file-storage.ts';
import type { PlaceProblem } from '#store/files/places.ts';
import type { Scanner } from '#store/files/scanner.ts';
import type { HistoryKey } from '#store/history/history.ts';
import type { StoreMail } from '#store/intake/mail-store.ts';
import type { OpenRateLimiter } from '#store/limits/rate-limits.ts';

/** Desk time: events, deadlines, receipts. Sessions, limits and retries use real time instead. */
export interface Clock {
  now(): Instant;
}

export interface Log {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

/** Jobs, enqueued in the transaction of the event that causes them. */
export interface Queue {
  enqueue(trx: Trx, jobs: readonly Job[]): Promise<void>;
}

/** Notifications sent after the commit. They only say "ticket X changed": readers fetch with their own rights. */
export interface Hints {
  ticketChanged(hint: Hint): void;
  /** Notifies staff at once although no ticket changed; within a transaction use `tx.signals`. */
  tellStaff(signal: StaffSignal): void;
  /** A number that changes with each ticket change at these desks that this process made or heard of; cached counts depend on it. */
  revision(deskIds: readonly string[]): number;
  /** The desks' public content may have changed. */
  publicChanged(): void;
  /** Wakes the workers; a lost hint costs them a few seconds, until they look by themselves. */
  jobsQueued(jobs: readonly Job[]): void;
}

let unheard = 0;

/** Hints for a process without listeners that also hears nothing, so its caches may be stale. */
export const silentHints: Hints = {
  ticketChanged: () => undefined,
  tellStaff: () => undefined,
  revision: () => ++unheard,
  publicChanged: () => undefined,
  jobsQueued: () => undefined,
};

/** The desks' public content. Pages are cached until it changes. */
interface PublicFace {
  /**
   * Call after the commit of any change to public content: a desk's settings, forms, announcements, articles, look or the
   * directory. This process drops its cached pages before it returns, other processes right after.
   */
  publicChanged(): void;
  /** A number that changes with each change. */
  publicRevision(): number;
}

/** The answer of a letter's button (R20). */
export type Say = 'solved' | 'notSolved' | 'moreTime';

/** One transaction, and the notifications to send after its commit. */
export interface Tx {
  trx: Trx;
  jobs: Job[];
  changedTickets: Map<string, Omit<Hint, 'ticketId'>>;
  signals: StaffSignal[];
}

/** URLs in access letters. */
interface AccessUrls {
  /** Proves the asker's address and shows the status of their request. */
  standing(language: Language, token: string): string;
  /** A request, for the person who decides it. */
  request(id: string): string;
  /** A request, for a directory manager. */
  managedRequest(id: string): string;
  review(organisationId: string): string;
  /** An organisation, for a directory manager. */
  organisation(id: string): string;
  portal(): string;
}

/** URLs in subscribed letters: pages for the signed-in person. */
interface PortalUrls {
  ticket(number: string): string;
  /** The same ticket, for the agent who works on it. */
  consoleTicket(number: string): string;
  /** The calls, for the agent whose telephone rings. */
  consoleCalls(): string;
  /** The new tickets of an organisation. */
  organisationTickets(): string;
  /** The person's mail settings. */
  settings(): string;
}

/** The database and what each change needs: desk time, new ids, a log. */
export interface Store extends DeskMemory, PublicFace {
  db: Database;
  transact<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  clock: Clock;
  newId: NewId;
  newSalt(): Buffer;
  /** The digits of the next ticket number. */
  nextSequence(handle: Handle): Promise<number>;
  /** Stores a mail durably, batched with others that arrive at the same time. */
  storeMail: StoreMail;
  log: Log;
}

/** The keys that sign and seal. */
export interface Keys {
  signer: Signer;
}

/** The servers outside to which the desk may connect. */
export interface Outside {
  /** The private networks in which an administrator may name a mail server. */
  privateNetworks: readonly string[];
}

/** The means to change tickets and to queue letters. */
export interface Spine extends Store, Keys, Outside {
  /** The keys of the hash chains (R25). Throws in a command that runs without the desk's secret. */
  historyKey(): HistoryKey;
}

/** The URLs in letters, always under the public address, never a request's host (attack 22), and the keys that sign them. */
export interface Links extends Keys {
  /** The page behind a letter's buttons. */
  answerUrl(language: Language, token: string, say?: Say): string;
  /** The page of a question for agreement. */
  approvalUrl(language: Language, token: string, say: 'approve' | 'refuse'): string;
  accessUrls: AccessUrls;
  portalUrls: PortalUrls;
  /** The known incidents of a desk. */
  announcementsUrl(language: Language, prefix: string): string;
  /** The page by which a mail opens its reader's ticket. */
  ticketUrl(language: Language, token: string): string;
  /** The page of a sign-in link. */
  signInUrl(link: string): string;
  /** The page of an invitation. */
  invitationUrl(token: string): string;
  /** The page where a person manages how they sign in. */
  accountUrl(): string;
}

/** Attachments and where they are stored. */
export interface Files {
  storage: FileStorage;
  /** Places that cannot be written to now: rows or files. Cached for a few seconds. */
  placeProblems(): Promise<PlaceProblem[]>;
  /** Scans every incoming file; null if none is configured. */
  scanner: Scanner | null;
}

/** The means to prove the sender of a mail. */
export interface Proofs {
  /** The server whose Authentication-Results are trusted; null for none. */
  authservId: string | null;
  /** Looks up the keys of DKIM signatures that the trusted MTA has not checked. */
  resolver: Resolver;
}

/** Rate limits shared by all processes. */
export interface Limits {
  limiter: OpenRateLimiter;
}

/** Everything that the desk needs from outside: the composition root builds it. A function asks for the parts that it uses. */
export interface World extends Spine, Links, Files, Proofs, Limits {
  queue: Queue;
  hints: Hints;
}

/** Sends and receives notifications between processes that public content changed. */
export interface PublicLine {
  publicChanged(): void;
  onPublicChanged(listener: () => void): void;
}

/** Counts the changes of public content. Each change clears the cache of desks. */
export function openPublicFace(memory: DeskMemory, line: PublicLine | null): PublicFace {
  let revision = 0;
  const drop = () => {
    memory.forgetDesks();
    revision++;
  };
  line?.onPublicChanged(drop);
  return {
    publicChanged() {
      drop();
      line?.publicChanged();
    },
    publicRevision: () => revision,
  };
}

/** The real time, also while a demonstration moves the desk's clock: for leases, retries and links. */
export function realNow(): Instant {
  return new Date().toISOString();
}
