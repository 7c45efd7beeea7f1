import type { Socket } from 'node:net';
import { createTransport, type Transporter } from 'nodemailer';
import type { Security } from '#domain/mailboxes/mail-server.ts';
import { type RelayRefusal, refusedBy } from '#mail/send/relay-refusal.ts';
import { inSlices } from './compose.ts';

/** One composed mail for one recipient, as bytes. */
export interface Envelope {
  /** The envelope sender; `''` for automatic mail, so that nothing answers it (RFC 3834). */
  from: string;
  to: string;
  bytes: Uint8Array;
}

export type Sent = { accepted: string } | RelayRefusal;

export interface Relay {
  /** Sends one mail of a desk, through the desk's own relay if it has one. Never throws for errors of the relay or network. */
  send(mail: Envelope, deskId: string): Promise<Sent>;
  /** Connects and signs in without sending; for `doctor`, the health page, and relay settings. */
  check(): Promise<{ ready: true } | RelayRefusal>;
  close(): void;
}

/** A relay server and how the desk signs in there; null means without sign-in. */
export interface RelayServer {
  host: string;
  port: number;
  security: Security;
  /** Opens the connection, so that the caller decides which addresses it may have. */
  connect(milliseconds: number): Promise<Socket>;
  signIn: { user: string; password: string } | { user: string; token: TokenSource } | null;
}

/** Returns an access token (XOAUTH2), or a new one if the server refused the last. Throws if no token can be had. */
export type TokenSource = (another: boolean) => Promise<string>;

/**
 * A relay: that of BELFRY_SMTP_URL, `smtp://user:password@host:port`, or a desk's own. `quickly` uses short timeouts, for people
 * who wait at a page.
 */
export function openRelay(to: string | RelayServer, { quickly = false } = {}): Relay {
  const place = typeof to === 'string' ? { url: to } : placeOf(to);
  const patience = quickly ? { ...timeouts, ...impatience } : timeouts;
  const getSocket: GetSocket = (_, done) => {
    if (typeof to === 'string') return done(null);
    to.connect(patience.connectionTimeout).then((connection) => done(null, { connection }), done);
  };
  const transport = createTransport({ ...place, pool: true, ...connections, ...patience, getSocket });
  return {
    send: (mail) => send(transport, mail),
    check: () => check(transport),
    close: () => transport.close(),
  };
}

/** How the library asks for a connection. Without one, it connects by itself. */
type GetSocket = (options: unknown, done: (error: Error | null, opened?: { connection: Socket }) => void) => void;

function placeOf({ host, port, security, signIn }: RelayServer) {
  return {
    host,
    port,
    secure: security === 'tls',
    auth: signIn === null ? undefined : authOf(signIn),
    // Requires STARTTLS even if the server does not offer it, because an attacker can strip the offer.
    requireTLS: security === 'startTls',
    ignoreTLS: security === 'none',
    tls: { minVersion: 'TLSv1.2' as const },
  };
}

function authOf(signIn: NonNullable<RelayServer['signIn']>) {
  const { user } = signIn;
  if ('password' in signIn) return { user, pass: signIn.password };
  const { token } = signIn;
  const provisionCallback = (
    _: string,
    another: boolean,
    done: (error: Error | null, accessToken?: string) => void,
  ): void =>
    void token(another).then(
      (given) => done(null, given),
      (error: Error) => done(error),
    );
  return { type: 'OAuth2' as const, user, provisionCallback };
}

const connections = {
  // A desk sends a few mails per second at most; a relay often allows ten connections per host.
  maxConnections: 4,
  maxMessages: 100,
  // Only the desk sends a perhaps-accepted mail again, because it records "perhaps twice" (R26); the library must not.
  maxRequeues: 0,
  disableFileAccess: true,
  disableUrlAccess: true,
} as const;

const timeouts = {
  // A relay is in the same network; without a connection by then, it is down.
  connectionTimeout: 15_000,
  dnsTimeout: 15_000,
  // RFC 5321 4.5.3.2.1 allows five minutes; tarpits greet within half a minute.
  greetingTimeout: 60_000,
  // RFC 5321 4.5.3.2.6: ten minutes for the reply to the final dot. Giving up earlier would send the mail twice.
  socketTimeout: 600_000,
  // Closes idle connections before most relays do (five minutes).
  idleTimeout: 120_000,
} as const;

const impatience = { connectionTimeout: 10_000, dnsTimeout: 10_000, greetingTimeout: 15_000, socketTimeout: 20_000 };

async function send(transport: Transporter, { from, to, bytes }: Envelope): Promise<Sent> {
  try {
    const sent = await transport.sendMail({ envelope: { from, to }, raw: inSlices(bytes) });
    return { accepted: sent.response ?? '' };
  } catch (error) {
    return refusedBy(error);
  }
}

async function check(transport: Transporter): Promise<{ ready: true } | RelayRefusal> {
  try {
    await transport.verify();
    return { ready: true };
  } catch (error) {
    return refusedBy(error);
  }
}
