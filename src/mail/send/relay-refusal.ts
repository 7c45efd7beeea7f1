import type { SendTrouble } from '#domain/sending/relay-settings.ts';

/** A mail that a relay did not take. */
export interface Refused {
  /** `permanent`: this mail to this address is refused for good. `temporary`: try again later. */
  refusal: 'temporary' | 'permanent';
  /** Reply code and enhanced status as the relay gave them (`550 5.1.1`); null when it gave none. */
  status: string | null;
  text: string;
  /** The connection was lost after the mail was on its way, so the relay may have taken it (R26). */
  perhapsTaken: boolean;
  /** Where no other mail of this desk would have been taken either: what is wrong with the relay, or the way there. */
  trouble?: SendTrouble;
}

/** What keeps a relay from being asked at all. */
export class CannotSend extends Error {
  override name = 'CannotSend';
  readonly trouble: SendTrouble;

  constructor(trouble: SendTrouble, message: string) {
    super(message);
    this.trouble = trouble;
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
  trouble?: SendTrouble;
}

/** Reads what nodemailer, Node and OpenSSL throw. */
export function refusedBy(error: unknown): Refused {
  const outer = error as RelayError;
  const cause = outer.rejectedErrors?.[0] ?? outer;
  const isAnswered = cause.responseCode !== undefined;
  const trouble = troubleOf(cause);
  return {
    refusal: isPermanent(cause) ? 'permanent' : 'temporary',
    status: isAnswered ? statusOf(cause) : null,
    text: oneLine(cause.response ?? cause.message),
    perhapsTaken: !isAnswered && isAfterConnecting(cause),
    ...(trouble === null ? {} : { trouble }),
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
const neverConnected = new Set(['EDNS', 'ECONFIG', 'ENOAUTH', 'EAUTH', 'EOAUTH2', 'ETLS', 'EPROXY']);
const neverReached = new Set(['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN']);
const badCertificate = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME/;
const isTls = (code: string) => code === 'EPROTO' || code.startsWith('ERR_SSL') || code.startsWith('ERR_TLS');

function isAfterConnecting({ code = '', originalCode = '', message, trouble }: RelayError): boolean {
  if (trouble !== undefined || neverConnected.has(code)) return false;
  if ([code, originalCode].some((each) => neverReached.has(each) || badCertificate.test(each) || isTls(each)))
    return false;
  return !neverGreeted.test(message);
}

const neverGreeted = /^(Connection timeout|Greeting never received)/;
const neverOpened = /^Connection timeout/;

function troubleOf(cause: RelayError): SendTrouble | null {
  const { code = '', originalCode = '', command = '', responseCode, message, trouble } = cause;
  if (trouble !== undefined) return trouble;
  const codes = [code, originalCode];
  if (responseCode !== undefined) return answeredTrouble(command, responseCode, message, code);
  if (code === 'EAUTH' || code === 'ENOAUTH') return 'signIn';
  if (code === 'EOAUTH2') return 'token';
  if (codes.some((each) => badCertificate.test(each)) || /certificate/i.test(message)) return 'certificate';
  if (code === 'ETLS' || codes.some(isTls) || /wrong version number/i.test(message)) return 'noTls';
  if (code === 'EDNS' || codes.some((each) => ['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL'].includes(each)))
    return 'unknownHost';
  if (codes.some((each) => neverReached.has(each)) || neverOpened.test(message)) return 'unreachable';
  // The letter itself cannot be sent, as an address that SMTP has no words for.
  if (code === 'EENVELOPE' || code === 'EMESSAGE') return null;
  return 'lost';
}

function answeredTrouble(command: string, code: number, message: string, kind: string): SendTrouble | null {
  if (kind === 'EAUTH' || command.startsWith('AUTH')) return 'signIn';
  if (command === 'STARTTLS' || kind === 'ETLS') return 'noTls';
  if (aboutItsSize.has(code)) return null;
  // 530: it wants to be signed in to first (RFC 4954, 6).
  if (code === 530) return 'signIn';
  if (command === 'MAIL FROM') return code >= 500 ? 'sender' : 'busy';
  if (aboutThisMail.has(command) || /^Message failed/.test(message)) return code === 421 ? 'busy' : null;
  return 'busy';
}

// What a relay says stands in logs and on a page: one line, of a length that fits there.
function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, 500);
}
