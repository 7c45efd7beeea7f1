import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';
import { belfry } from '#test/command.ts';
import { makeEmptyDatabase } from '#test/database.ts';
import { freePort } from '#test/free-port.ts';

const root = resolve(import.meta.dirname, '../..');

export interface FreshDesk {
  url: string;
  lmtpPort: number;
  /** The sign-in link of the first administrator, from the file where a start without a terminal saves it. */
  firstLink(): Promise<string>;
  /** The first mail that the relay accepted for an address. */
  mailTo(address: string): Promise<string>;
  stop(): Promise<void>;
}

/** Starts `belfry serve` and `belfry work` on an empty, migrated database, with a relay that accepts every mail. */
export async function startFreshDesk(): Promise<FreshDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'belfry-first-run-'));
  const relay = await openRelay();
  const [port, lmtpPort] = [await freePort(), await freePort()];
  const url = `http://localhost:${port}`;
  const env = {
    DATABASE_URL: await makeEmptyDatabase(),
    BELFRY_DATA: folder,
    BELFRY_URL: url,
    PORT: String(port),
    BELFRY_LMTP_PORT: String(lmtpPort),
    BELFRY_SECRET: 'a secret of the first run',
    LOG_LEVEL: 'warn',
    BELFRY_SMTP_URL: `smtp://127.0.0.1:${relay.port}`,
  };
  const migrated = await belfry(['migrate'], { env });
  if (migrated.code !== 0) throw new Error(migrated.stderr);
  const serve = start('serve', env);
  const work = start('work', env);
  await untilReady(url);
  return {
    url,
    lmtpPort,
    mailTo: relay.mailTo,
    firstLink: () => linkIn(join(folder, 'first-administrator')),
    stop: async () => {
      const ended = [serve, work].map((child) => child.exitCode ?? new Promise((done) => child.once('exit', done)));
      for (const child of [serve, work]) child.kill('SIGTERM');
      await Promise.all(ended);
      await relay.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function openRelay() {
  const taken: { to: string; text: string }[] = [];
  const sink = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      let text = '';
      stream.on('data', (chunk) => (text += chunk));
      stream.on('end', () => {
        for (const { address } of session.envelope.rcptTo) taken.push({ to: address, text });
        done();
      });
    },
  });
  const port = await freePort();
  await new Promise<void>((listening) => sink.listen(port, '127.0.0.1', () => listening()));
  const mailTo = async (address: string) => {
    for (let tries = 0; tries < 900; tries++) {
      const mail = taken.find(({ to }) => to === address);
      if (mail) return mail.text;
      await wait(100);
    }
    throw new Error(`No mail went to ${address}.`);
  };
  return { port, mailTo, close: () => new Promise<void>((closed) => sink.close(closed)) };
}

function start(command: string, env: Record<string, string>): ChildProcess {
  const { PATH, NODE_COMPILE_CACHE } = process.env;
  const variables = { PATH, NODE_COMPILE_CACHE, TMPDIR: tmpdir(), ...env };
  return spawn(process.execPath, ['src/cli/belfry.ts', command], { cwd: root, env: variables, stdio: 'ignore' });
}

async function linkIn(path: string): Promise<string> {
  for (let tries = 0; tries < 900; tries++) {
    const link = await readFile(path, 'utf8').catch(() => '');
    if (link.endsWith('\n')) return link.trim();
    await wait(100);
  }
  throw new Error(`No link was saved in ${path}.`);
}

/** The first start builds the pages, which takes long on a slow machine. */
async function untilReady(url: string): Promise<void> {
  const ready = () =>
    fetch(`${url}/health`).then(
      ({ ok }) => ok,
      () => false,
    );
  for (let tries = 0; tries < 1_800; tries++) {
    if (await ready()) return;
    await wait(100);
  }
  throw new Error('The desk was not ready in time.');
}
