import { connect as connectPlain, type LookupFunction, type Socket } from 'node:net';
import { connect as connectByTls } from 'node:tls';
import { type AuthOptions, ImapFlow, type ImapTransport } from 'imapflow';
import type { FetchFailure, Fetching } from '#domain/mailboxes/fetching.ts';
import { cleanLine } from '#mail/read/message/characters.ts';
import { messageBytesMax } from '#mail/read/message/limits.ts';

/** Why a mailbox cannot be read, with the server's own message if it gave one. */
export interface FetchProblem {
  failure: FetchFailure;
  said: string | null;
}

/** An error that the reader finds itself. */
export class CannotFetch extends Error {
  override name = 'CannotFetch';
  readonly failure: FetchFailure;

  constructor(failure: FetchFailure, message: string) {
    super(message);
    this.failure = failure;
  }
}

const saidCharactersMax = 300;

/** The failure behind an error of imapflow, Node or OpenSSL. */
export function failureOf(error: unknown): FetchProblem {
  const { code = '', message = '', ...rest } = error as Thrown;
  const words = typeof rest.responseText === 'string' ? rest.responseText : message;
  const said = cleanLine(words, saidCharactersMax) || null;
  if (error instanceof CannotFetch) return { failure: error.failure, said };
  if (rest.authenticationFailed) return { failure: 'signIn', said };
  if (['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL'].includes(code)) return { failure: 'unknownHost', said };
  if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME/.test(code)) return { failure: 'certificate', said };
  if (rest.tlsFailed || code.startsWith('ERR_SSL') || code === 'EPROTO') return { failure: 'noTls', said };
  if (unreachable.includes(code)) return { failure: 'unreachable', said };
  return { failure: 'lost', said };
}

const unreachable = [
  ...['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT', 'CONNECT_TIMEOUT', 'GREETING_TIMEOUT'],
  ...['UPGRADE_TIMEOUT', 'EACCES', 'EADDRNOTAVAIL', 'InvalidResponse'],
];

interface Thrown {
  code?: string;
  message?: string;
  responseText?: unknown;
  authenticationFailed?: boolean;
  tlsFailed?: boolean;
}

/** Opens a connection and signs in (RFC 3501, 9051). Throws the error; `failureOf` classifies it. */
export async function connect(
  { host, port, security }: Pick<Fetching, 'host' | 'port' | 'security'>,
  auth: AuthOptions,
  { lookup, quickly = false, signal }: { lookup: LookupFunction; quickly?: boolean; signal?: AbortSignal },
): Promise<ImapFlow> {
  const client = new ImapFlow({
    host,
    port,
    auth,
    secure: security === 'tls',
    logger: false,
    autoIdleDelay: idleAfterMilliseconds,
    // Requires STARTTLS even if the server does not offer it, because an attacker can strip the offer.
    ...(security !== 'tls' && { doSTARTTLS: security === 'startTls' }),
    tls: { minVersion: 'TLSv1.2' },
    transport: transportBy(lookup),
    clientInfo: { name: 'Belfry' },
    connectionTimeout: quickly ? 10_000 : 30_000,
    greetingTimeout: quickly ? 5_000 : 16_000,
    maxLiteralSize: messageBytesMax + 1024,
    maxLineLength: lineBytesMax,
    maxResponseSize: messageBytesMax + lineBytesMax,
    // Polling interval for servers without IDLE.
    maxIdleTime: 60_000,
  });
  // Without a listener, a connection error would end the process. Callers learn of it from `close`.
  client.on('error', () => undefined);
  signal?.addEventListener('abort', () => client.close(), { once: true });
  try {
    await client.connect();
  } catch (error) {
    client.close();
    throw error;
  }
  return client;
}

const idleAfterMilliseconds = 200;

/** Sockets of Node whose names are resolved by `lookup`, which may refuse an address. */
function transportBy(lookup: LookupFunction): ImapTransport {
  return {
    connect: ({ secure, tls, ...place }, done) =>
      secure ? connectByTls({ ...tls, ...place, lookup }, done) : connectPlain({ ...place, lookup }, done),
    upgrade: (socket, { tls, ...place }, done) => connectByTls({ ...tls, ...place, socket: socket as Socket }, done),
  };
}

/** The longest line of a true server lists the mails of a folder: a million of them. */
const lineBytesMax = 12 * 1024 * 1024;
