import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { atEnd } from '#test/at-end.ts';
import { makeCertificate } from '#test/certificate.ts';

export interface Sink {
  port: number;
  /** What it took, oldest first. */
  taken: { from: string; to: string; text: string; user: string | null }[];
  /** From now on it says nothing more, once a mail was on its way. */
  mute: boolean;
  /** What it answers to each sender; null takes them. */
  refusesSender: { code: number; text: string } | null;
  /** Nobody is served any more, as by a server that is shut down. */
  close(): Promise<void>;
}

export interface SinkOptions {
  /** Who may send, with their password; else whoever comes. */
  password?: Record<string, string>;
  /** Which access tokens let somebody in (XOAUTH2). */
  token?: (token: string) => boolean;
  /** TLS from the first byte, with a certificate that nobody knows. */
  secure?: boolean;
  /** Offers STARTTLS, with a certificate that nobody knows. */
  startTls?: boolean;
  /** Where it listens, to come back where another was; else anywhere. */
  port?: number;
}

/** A mail server that takes letters and keeps them for the test. Ended with the test. */
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
    ...{ secure, authOptional: !password && !token, disableReverseLookup: true, allowInsecureAuth: true },
    ...{ authMethods: token ? ['XOAUTH2'] : ['PLAIN', 'LOGIN'], disabledCommands: startTls ? [] : ['STARTTLS'] },
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
