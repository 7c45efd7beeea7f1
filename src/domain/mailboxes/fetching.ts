import type { Instant } from '#domain/instant.ts';
import {
  isHost,
  isPort,
  isText,
  isThisMachine,
  type MailServer,
  type Security,
  serverFailures,
  tokenProblems,
} from '#domain/mailboxes/mail-server.ts';
import { readAddress } from '#domain/people/email.ts';

/** How a mailbox is read over IMAP. Its secret (a password or OAuth 2.0 credentials) is stored separately, encrypted. */
export interface Fetching extends MailServer {
  folder: string;
  /** The folder for saved mail; null leaves it in place, marked as seen. */
  doneFolder: string | null;
  /** The folder for mail that could not be parsed; the desk saves it too. Null uses the same folder as for other mail. */
  unreadableFolder: string | null;
  /** Older mail is not touched: it was handled elsewhere. */
  startsAt: Instant;
  active: boolean;
}

/** Why a mailbox cannot be read. Each reason has its own message for administrators. */
export const fetchFailures = [...serverFailures, 'folder'] as const;
export type FetchFailure = (typeof fetchFailures)[number];

export type FetchingProblem =
  | 'host'
  | 'privateAddress'
  | 'port'
  | 'security'
  | 'user'
  | 'tokenUrl'
  | 'clientId'
  | 'folder'
  | 'startsAt';

/** The default ports (RFC 8314, 3.2 and 3501, 2.1). */
export const usualPorts: Record<Security, number> = { tls: 993, startTls: 143, none: 143 };

/** Returns the invalid settings, by field. */
export function fetchingProblems(fetching: Fetching, now: Instant): FetchingProblem[] {
  const { host, port, security, user, token, proof, folder, startsAt } = fetching;
  const folders = [folder, fetching.doneFolder, fetching.unreadableFolder].filter((each) => each !== null);
  return [
    ...(isHost(host) ? [] : ['host' as const]),
    ...(isPort(port) ? [] : ['port' as const]),
    ...(security === 'none' && !isThisMachine(host) ? ['security' as const] : []),
    ...(isText(user) ? [] : ['user' as const]),
    ...tokenProblems(proof, token),
    ...(folders.every(isText) && new Set(folders).size >= folders.length - 1 && isOther(fetching)
      ? []
      : ['folder' as const]),
    ...(isNearby(startsAt, now) ? [] : ['startsAt' as const]),
  ];
}

/** Moving a mail into the folder that is read would fetch it again and again. */
function isOther({ folder, doneFolder, unreadableFolder }: Fetching): boolean {
  return ![doneFolder, unreadableFolder].some((each) => each?.toLowerCase() === folder.toLowerCase());
}

/** Up to ten years back for any archive, and up to a year ahead to prepare a migration. */
function isNearby(at: Instant, now: Instant): boolean {
  const days = (Date.parse(at) - Date.parse(now)) / 86_400_000;
  return days > -3_653 && days < 366;
}

/** Returns the default user name: the address itself. */
export function usualUser(address: string): string {
  return readAddress(address) ?? address;
}
