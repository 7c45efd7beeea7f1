import { randomBytes } from 'node:crypto';
import { openStorage, type StoragePlace } from '#cli/storage.ts';
import { openHistoryKey } from '#desk/history/open-key.ts';
import { openTransact } from '#desk/spine/transaction.ts';
import {
  type Clock,
  type Hints,
  type Log,
  openPublicFace,
  type PublicLine,
  type Queue,
  type World,
} from '#desk/spine/world.ts';
import { impatient, systemResolver } from '#mail/read/proof/resolver.ts';
import { openSigner } from '#mail/read/proof/signature.ts';
import { type Database, openDatabase, type PoolUse } from '#store/database/database.ts';
import { newId } from '#store/database/ids.ts';
import { rememberDesks } from '#store/desks/desks.ts';
import { watchPlaces } from '#store/files/places.ts';
import { openScanner } from '#store/files/scanner.ts';
import { openMailStore } from '#store/intake/mail-store.ts';
import { openRateLimiters } from '#store/limits/rate-limits.ts';
import { drawSequences } from '#store/ticket/tickets.ts';
import { urls } from '#web/app/urls.ts';

interface Parts {
  databaseUrl: string;
  connectionsMax?: number;
  statementMilliseconds?: number;
  onOpened?: (use: PoolUse) => void;
  secrets: string[];
  /** Commands without the desk's secret sign nothing and append no events. */
  keepsHistory?: boolean;
  storage: StoragePlace;
  url: string;
  authservId: string | null;
  privateNetworks: readonly string[];
  clamd: string | null;
  log: Log;
  publicLine: PublicLine;
  hints: Hints;
  /** Takes the open database, which holds the queue and the demonstration's clock. */
  queue(db: Database): Promise<Queue>;
  clock(db: Database): Promise<Clock>;
}

/** Builds the context of the desk's verbs. Only here are all parts connected. */
export async function composeWorld(parts: Parts): Promise<World> {
  const { databaseUrl, connectionsMax, statementMilliseconds, onOpened, log, hints, url } = parts;
  const db = openDatabase({
    url: databaseUrl,
    connectionsMax,
    statementMilliseconds,
    onOpened,
    onError: (error) => log.warn({ error }, 'A database connection broke.'),
  });
  const queue = await parts.queue(db);
  const memory = rememberDesks();
  const storage = openStorage(parts.storage);
  const historyKey = parts.keepsHistory === false ? null : await openHistoryKey(db, parts.secrets);
  return {
    db,
    queue,
    hints,
    log,
    newId,
    authservId: parts.authservId,
    privateNetworks: parts.privateNetworks,
    clock: await parts.clock(db),
    transact: openTransact(db, queue, hints),
    newSalt: () => randomBytes(16),
    signer: openSigner(parts.secrets),
    historyKey() {
      if (historyKey === null)
        throw new Error('This command runs without the desk’s secret, so it cannot append events.');
      return historyKey;
    },
    resolver: impatient(systemResolver()),
    storage,
    placeProblems: watchPlaces(db, storage),
    scanner: parts.clamd === null ? null : openScanner(parts.clamd),
    ...memory,
    ...openPublicFace(memory, parts.publicLine),
    nextSequence: drawSequences(),
    storeMail: openMailStore(db),
    limiter: openRateLimiters(db),
    ticketUrl: (language, token) => url + urls.ticketLink(language, token),
    signInUrl: (link) => url + urls.mailLink(link),
    invitationUrl: (token) => url + urls.signInLink(token),
    accountUrl: () => url + urls.account(),
    answerUrl: (language, token, say) => url + urls.answer(language, token) + (say ? `?say=${say}` : ''),
    approvalUrl: (language, token, say) => url + urls.approval(language, token, { say }),
    accessUrls: accessUrlsAt(url),
    portalUrls: portalUrlsAt(url),
    announcementsUrl: (language, prefix) => url + urls.announcements(language, { desk: prefix }),
  };
}

/** The addresses in optional letters. */
export function portalUrlsAt(url: string): World['portalUrls'] {
  return {
    ticket: (number) => url + urls.portalTicket(number),
    consoleTicket: (number) => url + urls.ticket(number),
    consoleCalls: () => `${url}/console/calls`,
    organisationTickets: () => url + urls.portal({ view: 'organisation' }),
    settings: () => `${url}${urls.portalSettings()}#mails`,
  };
}

/** The addresses in letters about access. */
export function accessUrlsAt(url: string): World['accessUrls'] {
  return {
    standing: (language, token) => url + urls.accessStanding(language, token),
    request: (id) => url + urls.managedRequest(id),
    managedRequest: (id) => url + urls.adminRequest(id),
    review: (organisationId) => url + urls.managedReview({ organisation: organisationId }),
    organisation: (id) => url + urls.adminOrganisation(id),
    portal: () => url + urls.portal(),
  };
}

/** The clock of a real desk, not of the demonstration. */
export const realClock: Clock = { now: () => new Date().toISOString() };
