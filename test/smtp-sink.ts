import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { atEnd } from '#test/at-end.ts';
import { makeCertificate } from '#test/certificate.ts';

export interface Sink {
  port: number;
  /** The mails it accepted, oldest first. */
  taken: { from: string; to: string; text: string; user: string | null }[];
  /** If true, it sends no more replies once a mail is on its way. */
  mute: boolean;
  /** Its reply to each sender; null accepts them. */
  refusesSender: { code: number; text: string } | null;
  /** Closes all connections, as a server that shuts down. */
  close(): Promise<void>;
}

export interface SinkOptions {
  /** The users who may send, with their passwords; anyone if omitted. */
  password?: Record<string, string>;
  /** Which access tokens are accepted (XOAUTH2). */
  token?: (token: string) => boolean;
  /** TLS from the first byte, with an untrusted certificate. */
  secure?: boolean;
  /** Offers STARTTLS, with an untrusted certificate. */
  startTls?: boolean;
  /** The port to listen on, to return where another server was; any free port by default. */
  port?: number;
}

/** Starts a mail server that accepts letters and stores them for the test. Stopped after the test. */
export async function openSink({
  password,
  token,
  secure = false,
  startTls = false,
  port = 0,
}: SinkOptions = {}): Promise<Sink> {
  const sink: Sink = { port: 0, taken: [], mute: false, refusesSender: null, close };
  const users = new Map<string, string>();
  const server = new SMTPServer({
    ...(secure || startTls ? certified() : {}),
    secure,
    authOptional: !password && !token,
    disableReverseLookup: true,
    allowInsecureAuth: true,
    authMethods: token ? ['XOAUTH2'] : ['PLAIN', 'LOGIN'],
    disabledCommands: startTls ? [] : ['STARTTLS'],
    onAuth({ username = '', password: said = '', accessToken = '' }, { id }, done) {
      const isRight = token ? token(accessToken) : password?.[username] === said;
      if (!isRight) return done(Object.assign(new Error('5.7.8 Wrong name or secret'), { responseCode: 535 }));
      users.set(id, username);
      done(null, { user: username });
    },
    onMailFrom(_address, _session, done) {
      const { refusesSender } = sink;
      done(refusesSender && Object.assign(new Error(refusesSender.text), { responseCode: refusesSender.code }));
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (sink.mute) return;
        const { mailFrom, rcptTo } = session.envelope;
        const from = mailFrom ? mailFrom.address : '';
        const user = users.get(session.id) ?? null;
        const text = Buffer.concat(chunks).toString();
        for (const { address } of rcptTo) sink.taken.push({ from, to: address, text, user });
        done();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  let isOpen = true;
  async function close(): Promise<void> {
    if (!isOpen) return;
    isOpen = false;
    for (const connection of server.connections as unknown as Set<{ _socket: { destroy(): void } }>)
      connection._socket.destroy();
    await new Promise<void>((resolve) => server.close(resolve));
  }
  atEnd(close);
  return Object.assign(sink, { port: (server.server.address() as AddressInfo).port });
}

function certified(): { cert: Buffer; key: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'belfry-sink-'));
  const { certificate, key } = makeCertificate(folder);
  const files = { cert: readFileSync(certificate), key: readFileSync(key) };
  rmSync(folder, { recursive: true });
  return files;
}
