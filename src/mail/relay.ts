import { createTransport, type Transporter } from 'nodemailer';

/** One mail to one recipient, as the bytes that were composed and kept. */
export interface Envelope {
  /** The envelope sender; `''` is the empty one of automatic mail, so that nothing answers it (RFC 3834). */
  from: string;
  to: string;
  bytes: Uint8Array;
}

export interface Refused {
  /** `permanent`: this mail to this address is refused for good. `temporary`: try again later. */
  refusal: 'temporary' | 'permanent';
  /** Reply code and enhanced status as the relay gave them (`550 5.1.1`); null when it gave none. */
  status: string | null;
  text: string;
  /** The connection was lost after the mail was on its way, so the relay may have taken it (R26). */
  perhapsTaken: boolean;
}

export type Sent = { accepted: string } | Refused;

export interface Relay {
  /** Hands one mail over. Never throws for what a relay or a network can do. */
  send(mail: Envelope): Promise<Sent>;
  /** Connects and signs in, without mail; for `doctor` and the health page. */
  check(): Promise<{ ready: true } | Refused>;
  close(): void;
}

/** Opens the relay of BELFRY_SMTP_URL, `smtp://user:password@host:port`. */
export function openRelay(url: string): Relay {
  const transport = createTransport({ url, pool: true, ...connections, ...timeouts });
  return {
    send: (mail) => send(transport, mail),
    check: () => check(transport),
    close: () => transport.close(),
  };
}

const connections = {
  // A desk sends some mails a second at most; a relay often allows ten connections from one host.
  maxConnections: 4,
  maxMessages: 100,
  // A mail that may have been taken is sent again by the desk, which records "perhaps twice" (R26), never by the library.
  maxRequeues: 0,
  disableFileAccess: true,
  disableUrlAccess: true,
} as const;

const timeouts = {
  // A relay stands in the same network; one that does not answer within this is down.
  connectionTimeout: 15_000,
  dnsTimeout: 15_000,
  // RFC 5321 4.5.3.2.1 would wait five minutes; tarpits greet within half a minute.
  greetingTimeout: 60_000,
  // RFC 5321 4.5.3.2.6: ten minutes for the answer to the final dot. Giving up earlier sends a mail twice.
  socketTimeout: 600_000,
  // Idle connections are given back before most relays cut them (five minutes).
  idleTimeout: 120_000,
} as const;

async function send(transport: Transporter, { from, to, bytes }: Envelope): Promise<Sent> {
  try {
    const sent = await transport.sendMail({ envelope: { from, to }, raw: Buffer.from(bytes) });
    return { accepted: sent.response ?? '' };
  } catch (error) {
    return refusedBy(error as RelayError);
  }
}

async function check(transport: Transporter): Promise<{ ready: true } | Refused> {
  try {
    await transport.verify();
    return { ready: true };
  } catch (error) {
    return refusedBy(error as RelayError);
  }
}

/** What nodemailer's errors carry: the command in hand and the relay's own answer, where there was one. */
interface RelayError extends Error {
  code?: string;
  originalCode?: string;
  command?: string;
  responseCode?: number;
  response?: string;
  rejectedErrors?: RelayError[];
}

function refusedBy(error: RelayError): Refused {
  const cause = error.rejectedErrors?.[0] ?? error;
  const isAnswered = cause.responseCode !== undefined;
  return {
    refusal: isPermanent(cause) ? 'permanent' : 'temporary',
    status: isAnswered ? statusOf(cause) : null,
    text: oneLine(cause.response ?? cause.message),
    perhapsTaken: !isAnswered && isAfterConnecting(cause),
  };
}

// Only what the relay says of the recipient or the content is about this mail. A refused greeting, sign-in or
// sender is about the installation: the operator mends it, and the mail waits.
const aboutThisMail = new Set(['RCPT TO', 'DATA']);
const aboutItsSize = new Set([523, 552]);

function isPermanent({ command, responseCode = 0, message }: RelayError): boolean {
  if (responseCode < 500 || responseCode > 599 || responseCode === 503) return false;
  if (command === undefined) return /^Message failed/.test(message);
  return aboutThisMail.has(command) || aboutItsSize.has(responseCode);
}

function statusOf({ response = '', responseCode }: RelayError): string {
  const enhanced = /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1];
  return enhanced ? `${responseCode} ${enhanced}` : `${responseCode}`;
}

// The library does not say how far a broken session had come, so every one that was open counts as perhaps taken.
const neverConnected = new Set(['EDNS', 'ECONFIG', 'ENOAUTH', 'EAUTH', 'ETLS', 'EPROXY']);
const neverReached = new Set(['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN']);

function isAfterConnecting({ code = '', originalCode = '', message }: RelayError): boolean {
  if (neverConnected.has(code) || neverReached.has(code) || neverReached.has(originalCode)) return false;
  return !/^(Connection timeout|Greeting never received)/.test(message);
}

// What a relay says stands in logs and on a page: one line, of a length that fits there.
function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, 500);
}
