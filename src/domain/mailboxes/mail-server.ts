/** How the connection is encrypted: TLS from the first byte, STARTTLS, or not at all. */
export const securities = ['tls', 'startTls', 'none'] as const;
export type Security = (typeof securities)[number];

/** How the desk authenticates: by password, or by a token from the administration's identity provider (XOAUTH2). */
export const proofs = ['password', 'clientCredentials', 'refreshToken'] as const;
export type Proof = (typeof proofs)[number];

/** A mail server (IMAP or SMTP) and the desk's account on it. The secret is stored separately, encrypted. */
export interface MailServer {
  host: string;
  port: number;
  security: Security;
  user: string;
  proof: Proof;
  /** Null with a password (RFC 6749, 3.2). */
  token: TokenEndpoint | null;
}

export interface TokenEndpoint {
  url: string;
  clientId: string;
  scope: string;
}

/** Why a mail server cannot be used, whatever for. */
export const serverFailures = [
  'unknownHost',
  'privateAddress',
  'unreachable',
  'certificate',
  'noTls',
  'signIn',
  'token',
  'secret',
  'lost',
] as const;

const textMax = 200;

/**
 * Whether a text is a server's name or IP address (IPv4 or IPv6). It allows no character that could end a line or start another
 * part of a URL.
 */
export function isHost(host: string): boolean {
  return /^[\p{L}\d]([\p{L}\d.-]{0,251}[\p{L}\d])?$/u.test(host) || /^[\da-f:.]{2,45}$/i.test(host);
}

/** Whether a number is a TCP port. */
export function isPort(port: number): boolean {
  return Number.isInteger(port) && port > 0 && port < 65_536;
}

/** Whether a host is this machine, so that the connection cannot be overheard. */
export function isThisMachine(host: string): boolean {
  return ['localhost', '127.0.0.1', '::1'].includes(host.toLowerCase());
}

/** Whether a text is a non-empty line of acceptable length. */
export function isText(text: string): boolean {
  return text.trim() !== '' && text.length <= textMax && !/\p{Cc}/u.test(text);
}

/** Returns the missing settings for requesting a token; none if the desk uses no token. */
export function tokenProblems(proof: string, token: TokenEndpoint | null): ('tokenUrl' | 'clientId')[] {
  if (proof !== 'clientCredentials' && proof !== 'refreshToken') return [];
  return [
    ...(token && isTokenUrl(token.url) ? [] : ['tokenUrl' as const]),
    ...(token && isText(token.clientId) ? [] : ['clientId' as const]),
  ];
}

function isTokenUrl(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, username, password } = new URL(url);
  return (protocol === 'https:' || (protocol === 'http:' && isThisMachine(hostname))) && username + password === '';
}

/**
 * The place to which a stored secret may be sent, as one text. If the place changes, the secret must be entered again: nobody can
 * make the desk send a secret to a server of their own (attack 77).
 */
export type SecretPlace = string;

/** Returns the place of a mail server: host, port and encryption, and the provider of its tokens. */
export function placeOfServer({ host, port, security, token }: Place): SecretPlace {
  return JSON.stringify([host.toLowerCase(), port, security, token?.url ?? null]);
}

/** Returns the place of an identity provider: its issuer, which includes host and port. */
export function placeOfIssuer(issuer: string): SecretPlace {
  return (URL.parse(issuer)?.href ?? issuer).replace(/\/$/, '');
}

type Place = Pick<MailServer, 'host' | 'port' | 'security' | 'token'>;
