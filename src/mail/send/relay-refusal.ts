import type { SendFailure } from '#domain/sending/relay-settings.ts';

/** A mail that a relay did not accept. */
export interface RelayRefusal {
  /** `permanent`: the relay refused this mail to this address for good. `temporary`: try again later. */
  refused: 'temporary' | 'permanent';
  /** The relay's reply code and enhanced status (`550 5.1.1`); null if it gave none. */
  status: string | null;
  text: string;
  /** The connection was lost during sending, so the relay may have accepted the mail (R26). */
  perhapsTaken: boolean;
  /** Set for a permanent refusal of the address itself, not of this letter: its size or content. */
  ofAddress?: boolean;
  /** Set if the relay or the way to it has a problem that affects all mail of this desk. */
  failure?: SendFailure;
}

/** An error before the relay could be contacted. */
export class CannotSend extends Error {
  override name = 'CannotSend';
  readonly failure: SendFailure;

  constructor(failure: SendFailure, message: string) {
    super(message);
    this.failure = failure;
  }
}

/** The fields of nodemailer's errors: the current command and the relay's response, if any. */
interface RelayError extends Error {
  code?: string;
  originalCode?: string;
  command?: string;
  responseCode?: number;
  response?: string;
  rejectedErrors?: RelayError[];
  failure?: SendFailure;
}

/** The refusal behind an error of nodemailer, Node or OpenSSL. */
export function refusedBy(error: unknown): RelayRefusal {
  const outer = error as RelayError;
  const cause = outer.rejectedErrors?.[0] ?? outer;
  const isAnswered = cause.responseCode !== undefined;
  const failure = failureOf(cause);
  const refused = isPermanent(cause) ? 'permanent' : 'temporary';
  return {
    refused,
    status: isAnswered ? statusOf(cause) : null,
    text: isOfNoRelay(cause) ? 'It does not speak SMTP.' : oneLine(cause.response ?? cause.message),
    perhapsTaken: !isAnswered && isAfterConnecting(cause),
    ...(refused === 'permanent' && isOfAddress(cause) ? { ofAddress: true } : {}),
    ...(failure === null ? {} : { failure }),
  };
}

// The greeting of another service would tell an administrator about the network around the desk.
function isOfNoRelay({ message, response = '' }: RelayError): boolean {
  return /^Invalid greeting/.test(message) && !/^[245]\d\d[ -]/.test(response);
}

// Only a refusal of the recipient or content concerns this mail. A refused greeting, sign-in or sender concerns the installation:
// the operator fixes it, and the mail waits.
const aboutThisMail = new Set(['RCPT TO', 'DATA']);
const aboutItsSize = new Set([523, 552]);

function isPermanent({ command, responseCode = 0, response, message }: RelayError): boolean {
  if (responseCode < 500 || responseCode > 599 || responseCode === 503 || refusesToRelay(response)) return false;
  if (command === undefined) return /^Message failed/.test(message);
  return aboutThisMail.has(command) || aboutItsSize.has(responseCode);
}

// The relay takes mail for this address from others: it does not know the desk, or no longer.
function refusesToRelay(response = ''): boolean {
  return /\brelay(?:ing)?\b.{0,40}\b(?:denied|prohibited|forbidden|not (?:permitted|allowed))|\bunable to relay\b/i.test(
    response,
  );
}

// RFC 3463: 1 is the address, 2 the mailbox; 2.3 says that the message is too long for it. Without these a server that has
// accepted the recipient refuses what the letter holds.
function isOfAddress({ command, response = '', responseCode = 0 }: RelayError): boolean {
  if (aboutItsSize.has(responseCode) || / 5\.(?:2\.3|3\.4)\b/.test(response)) return false;
  return command === 'RCPT TO' || /^\d{3}[ -]5\.[12]\./.test(response);
}

function statusOf({ response = '', responseCode }: RelayError): string {
  const enhanced = /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1];
  return enhanced ? `${responseCode} ${enhanced}` : `${responseCode}`;
}

// The library does not say how far a broken session got, so any open session counts as perhaps accepted.
const neverConnected = new Set(['EDNS', 'ECONFIG', 'ENOAUTH', 'EAUTH', 'EOAUTH2', 'ETLS', 'EPROXY']);
const neverReached = new Set(['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN']);
const badCertificate = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME/;
const isTls = (code: string) => code === 'EPROTO' || code.startsWith('ERR_SSL') || code.startsWith('ERR_TLS');

function isAfterConnecting({ code = '', originalCode = '', message, failure }: RelayError): boolean {
  if (failure !== undefined || neverConnected.has(code)) return false;
  if ([code, originalCode].some((each) => neverReached.has(each) || badCertificate.test(each) || isTls(each)))
    return false;
  return !neverGreeted.test(message);
}

const neverGreeted = /^(Connection timeout|Greeting never received)/;
const neverOpened = /^Connection timeout/;

function failureOf(cause: RelayError): SendFailure | null {
  const { code = '', originalCode = '', command = '', responseCode, message, failure } = cause;
  if (failure !== undefined) return failure;
  const codes = [code, originalCode];
  if (responseCode !== undefined) return answeredFailure(command, responseCode, message, code);
  if (code === 'EAUTH' || code === 'ENOAUTH') return 'signIn';
  if (code === 'EOAUTH2') return 'token';
  if (codes.some((each) => badCertificate.test(each)) || /certificate/i.test(message)) return 'certificate';
  if (code === 'ETLS' || codes.some(isTls) || /wrong version number/i.test(message)) return 'noTls';
  if (code === 'EDNS' || codes.some((each) => ['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL'].includes(each)))
    return 'unknownHost';
  if (codes.some((each) => neverReached.has(each)) || neverOpened.test(message)) return 'unreachable';
  // The letter itself cannot be sent, for example because SMTP cannot express its address.
  if (code === 'EENVELOPE' || code === 'EMESSAGE') return null;
  return 'lost';
}

function answeredFailure(command: string, code: number, message: string, kind: string): SendFailure | null {
  if (kind === 'EAUTH' || command.startsWith('AUTH')) return 'signIn';
  if (command === 'STARTTLS' || kind === 'ETLS') return 'noTls';
  if (aboutItsSize.has(code)) return null;
  if (refusesToRelay(message)) return 'sender';
  // 530: authentication is required (RFC 4954, 6).
  if (code === 530) return 'signIn';
  if (command === 'MAIL FROM') return code >= 500 ? 'sender' : 'busy';
  if (aboutThisMail.has(command) || /^Message failed/.test(message)) return code === 421 ? 'busy' : null;
  return 'busy';
}

// The relay's response goes into logs and onto a page, so it is cut to one line of bounded length.
function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, 500);
}
