import { createTransport, type Transporter } from 'nodemailer';
import type { Security } from '#domain/mailboxes/mail-server.ts';
import { inSlices } from '#mail/send/in-slices.ts';
import { type Refused, refusedBy } from '#mail/send/relay-refusal.ts';

/** One mail to one recipient, as the bytes that were composed and kept. */
export interface Envelope {
  /** The envelope sender; `''` is the empty one of automatic mail, so that nothing answers it (RFC 3834). */
  from: string;
  to: string;
  bytes: Uint8Array;
}

export type Sent = { accepted: string } | Refused;

export interface Relay {
  /** Hands one mail of a desk over, which may have a relay of its own. Never throws for what a relay or a network can do. */
  send(mail: Envelope, deskId: string): Promise<Sent>;
  /** Connects and signs in, without mail; for `doctor`, the health page, and whoever sets a relay up. */
  check(): Promise<{ ready: true } | Refused>;
  close(): void;
}

/** A server that takes letters, and how the desk signs in there; null is not at all. */
export interface RelayServer {
  host: string;
  port: number;
  security: Security;
  signIn: { user: string; password: string } | { user: string; token: TokenSource } | null;
}

/** Gives an access token (XOAUTH2); another one where the server refused the last. Throws what is in the way. */
export type TokenSource = (another: boolean) => Promise<string>;

/**
 * Opens a relay: that of BELFRY_SMTP_URL, `smtp://user:password@host:port`, or a desk's own. `quickly` is for who waits for
 * the answer at a page.
 */
export function openRelay(to: string | RelayServer, { quickly = false } = {}): Relay {
  const place = typeof to === 'string' ? { url: to } : placeOf(to);
  const patience = quickly ? { ...timeouts, ...impatience } : timeouts;
  const transport = createTransport({ ...place, pool: true, ...connections, ...patience });
  return {
    send: (mail) => send(transport, mail),
    check: () => check(transport),
    close: () => transport.close(),
  };
}

function placeOf({ host, port, security, signIn }: RelayServer) {
  return {
    ...{ host, port, secure: security === 'tls', auth: signIn === null ? undefined : authOf(signIn) },
    // What an attacker on the way strips is asked for all the same.
    ...{ requireTLS: security === 'startTls', ignoreTLS: security === 'none', tls: { minVersion: 'TLSv1.2' as const } },
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

const impatience = { connectionTimeout: 10_000, dnsTimeout: 10_000, greetingTimeout: 15_000, socketTimeout: 20_000 };

async function send(transport: Transporter, { from, to, bytes }: Envelope): Promise<Sent> {
  try {
    const sent = await transport.sendMail({ envelope: { from, to }, raw: inSlices(bytes) });
    return { accepted: sent.response ?? '' };
  } catch (error) {
    return refusedBy(error);
  }
}

async function check(transport: Transporter): Promise<{ ready: true } | Refused> {
  try {
    await transport.verify();
    return { ready: true };
  } catch (error) {
    return refusedBy(error);
  }
}
