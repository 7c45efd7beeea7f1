import type { Instant } from '#domain/instant.ts';
import {
  isHost,
  isPort,
  isText,
  isThisMachine,
  type MailServer,
  type Security,
  tokenProblems,
} from '#domain/mailboxes/mail-server.ts';
import { readAddress } from '#domain/people/email.ts';

/** How a mailbox is read by IMAP. Its secret, a password or what OAuth 2.0 asks for, is kept beside it, sealed. */
export interface Fetching extends MailServer {
  folder: string;
  /** Where a mail goes once it is kept; null leaves it where it is, marked as seen. */
  doneFolder: string | null;
  /** Where a mail goes that could not be read; the desk keeps it too. Null is where all others go. */
  unreadableFolder: string | null;
  /** Mail that came before stays untouched: it is that of another desk. */
  startsAt: Instant;
  active: boolean;
}

/** Why a mailbox cannot be read. Closed: each has its sentence for administrators. */
export const fetchTroubles = [
  'unknownHost',
  'unreachable',
  'certificate',
  'noTls',
  'signIn',
  'token',
  'secret',
  'folder',
  'lost',
] as const;
export type FetchTrouble = (typeof fetchTroubles)[number];

export type FetchingProblem = 'host' | 'port' | 'security' | 'user' | 'tokenUrl' | 'clientId' | 'folder' | 'startsAt';

/** The usual ports (RFC 8314, 3.2 and 3501, 2.1). */
export const usualPorts: Record<Security, number> = { tls: 993, startTls: 143, none: 143 };

/** What of it cannot be meant, by the field in which it stands. */
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

/** Moving a mail into the folder that is read would bring it again and again. */
function isOther({ folder, doneFolder, unreadableFolder }: Fetching): boolean {
  return ![doneFolder, unreadableFolder].some((each) => each?.toLowerCase() === folder.toLowerCase());
}

/** Ten years back are enough for any archive, and a day ahead for whoever prepares the move. */
function isNearby(at: Instant, now: Instant): boolean {
  const days = (Date.parse(at) - Date.parse(now)) / 86_400_000;
  return days > -3_653 && days < 366;
}

/** The name under which one signs in, unless another is said: the address itself. */
export function usualUser(address: string): string {
  return readAddress(address) ?? address;
}
