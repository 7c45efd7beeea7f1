import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { atEnd } from '#test/at-end.ts';
import { endProgram, untilListening } from '#test/debian-program.ts';
import { type Started, startBelfry, untilReady } from '../../test/crash/started.ts';
import { secrets } from '../secrets.ts';

/** An installation as it runs: several `serve` behind HAProxy, and several `work`. */
export interface Processes {
  url: string;
  lmtpPort: number;
  belfry: Started[];
  /** Letters that the relay took until now. */
  sent(): Promise<number>;
}

interface Wanted {
  databaseUrl: string;
  folder: string;
  /** The public address. HAProxy listens on its port; the next ports belong to the other listeners. */
  url: string;
  serves: number;
  works: number;
}

/** Starts the processes. All are stopped at the end. */
export async function startProcesses({ databaseUrl, folder, url, serves, works }: Wanted): Promise<Processes> {
  const port = Number(new URL(url).port);
  const relay = await startRelay(port + 2);
  mkdirSync(join(folder, 'files'), { recursive: true });
  const variables = {
    DATABASE_URL: databaseUrl,
    BELFRY_SECRET: secrets[0]!,
    BELFRY_URL: url,
    BELFRY_DATA: folder,
    BELFRY_STORAGE: `file:${join(folder, 'files')}`,
    BELFRY_SMTP_URL: `smtp://127.0.0.1:${port + 2}`,
    BELFRY_TRUSTED_PROXIES: '127.0.0.1',
    BELFRY_METRICS_PORT: '0',
  };
  const start = (command: string, more: Record<string, string>) => {
    const started = startBelfry([command], { ...variables, ...more });
    atEnd(() => started.stop());
    return started;
  };
  const web = Array.from({ length: serves }, (_, place) => ({ http: port + 10 + place, lmtp: port + 30 + place }));
  const serve = web.map(({ http, lmtp }) =>
    start('serve', { LOG_LEVEL: 'warn', PORT: String(http), BELFRY_LMTP_PORT: String(lmtp) }),
  );
  const work = Array.from({ length: works }, () => start('work', { LOG_LEVEL: 'warn' }));
  for (const [place, { http }] of web.entries()) await untilReady(`http://127.0.0.1:${http}`, serve[place]!);
  await startHaproxy(folder, { port, web });
  return { url, lmtpPort: port + 1, belfry: [...serve, ...work], sent: relay };
}

/** Balances as deploy/ha/haproxy.cfg does, and mail too. */
async function startHaproxy(folder: string, { port, web }: { port: number; web: { http: number; lmtp: number }[] }) {
  const servers = (which: 'http' | 'lmtp') =>
    web.map((each, place) => `  server s${place} 127.0.0.1:${each[which]}`).join('\n');
  const path = join(folder, 'haproxy.cfg');
  writeFileSync(
    path,
    `global
  maxconn 4000
defaults
  timeout connect 3s
  timeout client 2m
  timeout server 2m
frontend web
  bind 127.0.0.1:${port}
  mode http
  option forwardfor
  default_backend serve
backend serve
  mode http
  balance leastconn
${servers('http')}
listen mail
  bind 127.0.0.1:${port + 1}
  mode tcp
  balance roundrobin
${servers('lmtp')}
`,
  );
  const haproxy = spawn('haproxy', ['-db', '-f', path], { stdio: ['ignore', 'ignore', 'inherit'] });
  atEnd(() => endProgram(haproxy));
  await untilListening(port, haproxy, () => '');
}

/** A relay that takes every letter and forgets it. Returns how to ask how many it took. */
async function startRelay(port: number): Promise<() => Promise<number>> {
  const relay = spawn(process.execPath, [fileURLToPath(new URL('./relay.ts', import.meta.url)), String(port)], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  atEnd(() => endProgram(relay));
  await untilListening(port, relay, () => '');
  return async () => {
    relay.send('count');
    const [count] = (await once(relay, 'message')) as [number];
    return count;
  };
}
