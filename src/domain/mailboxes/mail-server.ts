/** How the connection is kept from others: TLS from the first byte, by STARTTLS, or not at all. */
export const securities = ['tls', 'startTls', 'none'] as const;
export type Security = (typeof securities)[number];

/** How the desk proves who it is: its password, or a token that its administration's directory gives (XOAUTH2). */
export const proofs = ['password', 'clientCredentials', 'refreshToken'] as const;
export type Proof = (typeof proofs)[number];

/** A mail server and as whom the desk signs in there, by IMAP or SMTP. The secret is kept beside it, sealed. */
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

const textMax = 200;

/** A name or an address of a server, IPv4 and IPv6 too. Nothing that could end a line or begin another part of a URL. */
export function isHost(host: string): boolean {
  return /^[\p{L}\d]([\p{L}\d.-]{0,251}[\p{L}\d])?$/u.test(host) || /^[\da-f:.]{2,45}$/i.test(host);
}

/** A port of TCP. */
export function isPort(port: number): boolean {
  return Number.isInteger(port) && port > 0 && port < 65_536;
}

/** Where nobody else hears what is said. */
export function isThisMachine(host: string): boolean {
  return ['localhost', '127.0.0.1', '::1'].includes(host.toLowerCase());
}

/** A line of some length, that says something. */
export function isText(text: string): boolean {
  return text.trim() !== '' && text.length <= textMax && !/\p{Cc}/u.test(text);
}

/** What is missing to ask a directory for a token; nothing where the desk signs in without one. */
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
