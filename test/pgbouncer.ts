import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { atEnd } from '#test/at-end.ts';
import { endProgram, untilListening, whyMissing } from '#test/debian-program.ts';
import { freePort } from '#test/free-port.ts';
import { overTcp } from '#test/over-tcp.ts';

export const pgbouncerMissing = whyMissing(['pgbouncer', '--version'], { root: true });

const nobody = 65_534;

/** Starts Debian's PgBouncer in session mode before a database, and returns the URL through it. Stopped after the test. */
export async function startPgBouncer(databaseUrl: string): Promise<string> {
  const folder = mkdtempSync('/tmp/belfry-pgbouncer-');
  const port = await freePort();
  const there = new URL(await overTcp(databaseUrl));
  const database = there.pathname.slice(1);
  const reached = {
    host: there.hostname,
    port: there.port,
    user: decodeURIComponent(there.username),
    ...(there.password && { password: decodeURIComponent(there.password) }),
  };
  const place = Object.entries(reached).map(([name, value]) => `${name}='${value}'`);
  const lines = [
    '[databases]',
    `${database} = ${place.join(' ')}`,
    '[pgbouncer]',
    'listen_addr = 127.0.0.1',
    `listen_port = ${port}`,
    'unix_socket_dir =',
    'auth_type = any',
    'pool_mode = session',
    'default_pool_size = 40',
  ];
  const config = join(folder, 'pgbouncer.ini');
  writeFileSync(config, `${lines.join('\n')}\n`);
  chmodSync(folder, 0o755);
  const bouncer = spawn('pgbouncer', ['--quiet', config], {
    stdio: ['ignore', 'ignore', 'pipe'],
    // It refuses to run as root.
    uid: nobody,
    gid: nobody,
  });
  let said = '';
  bouncer.stderr.on('data', (chunk) => (said += chunk));
  atEnd(async () => {
    await endProgram(bouncer);
    rmSync(folder, { recursive: true, force: true });
  });
  await untilListening(port, bouncer, () => said);
  return `postgres://anyone@127.0.0.1:${port}/${database}`;
}
