import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { makeCertificate } from '#test/certificate.ts';
import { whyMissing } from '#test/debian-program.ts';
import { childrenOf } from './apart.ts';

/** Why the drill cannot run here, or false. */
export const drillMissing =
  whyMissing(['etcd', '--version'], { package: 'etcd-server' }) ||
  whyMissing(['patroni', '--version']) ||
  (spawnSync('/usr/bin/python3', ['-c', 'import etcd']).status !== 0 &&
    'Patroni has no etcd: apt-get install python3-etcd') ||
  whyMissing(['/usr/lib/postgresql/17/bin/postgres', '--version'], { package: 'postgresql-17' }) ||
  whyMissing(['haproxy', '-v']) ||
  whyMissing(['pgbouncer', '--version']) ||
  whyMissing(['postconf', '-d'], { package: 'postfix', root: true });

/** The two machines that run everything. The third has only etcd. */
export type Name = 'a' | 'b';
export const names = ['a', 'b'] as const;
const addresses = { a: '127.31.0.1', b: '127.31.0.2', c: '127.31.0.3' };

export function addressOf(name: Name): string {
  return addresses[name];
}

/** The port of the web behind HAProxy, since only root may listen on 443. */
export const webPort = 8443;

/** A file of deploy/ha as machine a has it, with the loopback addresses of this machine. */
export function readRecipe(name: string): string {
  const path = fileURLToPath(new URL(`../../deploy/ha/${name}`, import.meta.url));
  return readFileSync(path, 'utf8').replaceAll('10.0.0.0/24', '127.0.0.0/8').replaceAll('10.0.0.', '127.31.0.');
}

/** A program of Debian that a fault may kill and start again. */
export interface Program {
  start(): void;
  /** Stops it as systemd does. */
  stop(): Promise<void>;
  child(): ChildProcess | undefined;
}

/** The machines, and what may happen to them. */
export interface Machines {
  certificate: string;
  patroni: Record<Name, Program>;
  haproxy: Record<Name, Program>;
  pgbouncer: Record<Name, Program>;
  /** The machine of the primary by Patroni's own answer, or null. */
  primary(): Promise<Name | null>;
  /** Whether there are a primary and a synchronous standby. */
  isWhole(): Promise<boolean>;
  /** The process ids of PostgreSQL on a machine, its main process first. */
  postgres(name: Name): number[];
  /** Asks Patroni to make the other server the primary. */
  switchover(from: Name): Promise<void>;
}

/** Starts etcd, Patroni with PostgreSQL, HAProxy and PgBouncer from the files of deploy/ha. They end with the drill (apart.ts). */
export async function startMachines(folder: string): Promise<Machines> {
  const [user, group] = [idOf('-u'), idOf('-g')];
  const own = { uid: user, gid: group };
  chmodSync(folder, 0o755);
  const { certificate, key } = makeCertificate(folder);
  const pem = join(folder, 'desk.pem');
  writeFileSync(pem, readFileSync(certificate, 'utf8') + readFileSync(key, 'utf8'));
  const place = (machine: string, file: string) => join(folder, machine, file);
  const write = (path: string, text: string) => {
    writeFileSync(path, text, { mode: 0o600 });
    chownSync(path, user, group);
    return path;
  };
  for (const machine of Object.keys(addresses)) {
    mkdirSync(join(folder, machine), { mode: 0o755 });
    chownSync(join(folder, machine), user, group);
    startEtcd(machine as Name, place(machine, 'etcd'), openLog(place(machine, 'etcd.log')), own);
  }
  const programs = (make: (name: Name) => Program) => ({ a: make('a'), b: make('b') });
  const data = (name: Name) => place(name, 'data');
  const patroni = programs((name) => {
    const text = onMachine(name, readRecipe('patroni.yml'))
      .replace('name: a', `name: ${name}`)
      .replace('/var/lib/postgresql/17/belfry', data(name))
      .replace('/var/lib/postgresql/patroni.pgpass', place(name, 'pgpass'))
      .replace('/var/run/postgresql', place(name, ''));
    return openProgram(['patroni', write(place(name, 'patroni.yml'), text)], openLog(place(name, 'patroni.log')), own);
  });
  const haproxy = programs((name) => {
    const text = readRecipe('haproxy.cfg')
      .replace('bind 127.0.0.1:5000', `bind ${addresses[name]}:5000`)
      .replace('bind 127.31.0.1:443', `bind ${addresses[name]}:${webPort}`)
      .replace('/etc/haproxy/desk.pem', write(place(name, 'desk.pem'), readFileSync(pem, 'utf8')));
    const config = write(place(name, 'haproxy.cfg'), text);
    return openProgram(['haproxy', '-db', '-f', config], openLog(place(name, 'haproxy.log')), own);
  });
  const pgbouncer = programs((name) => {
    const text = onMachine(name, readRecipe('pgbouncer.ini'))
      .replace('host=127.0.0.1', `host=${addresses[name]}`)
      .replace('/etc/pgbouncer/userlist.txt', write(place(name, 'userlist.txt'), readRecipe('userlist.txt')))
      .replace('/var/log/postgresql/pgbouncer.log', place(name, 'pgbouncer.log'))
      .replace('/var/run/postgresql/pgbouncer.pid', place(name, 'pgbouncer.pid'));
    const config = write(place(name, 'pgbouncer.ini'), text);
    const unit = readRecipe('pgbouncer.service.conf');
    return openProgram(['pgbouncer', '--quiet', config], openLog(place(name, 'pgbouncer.out')), own, {
      stopSignal: /^KillSignal=(\w+)$/m.exec(unit)![1] as NodeJS.Signals,
    });
  });
  const postgres = (name: Name) => serverProcesses(join(data(name), 'postmaster.pid'));
  for (const program of [patroni.a, patroni.b, haproxy.a, haproxy.b]) program.start();
  const machines: Machines = { certificate, patroni, haproxy, pgbouncer, primary, isWhole, postgres, switchover };
  await until(isWhole, 120, () => tailOf(place('a', 'patroni.log')) + tailOf(place('b', 'patroni.log')));
  for (const program of [pgbouncer.a, pgbouncer.b]) program.start();
  return machines;
}

function idOf(flag: string): number {
  return Number(spawnSync('id', [flag, 'postgres']).stdout.toString());
}

/** In the recipe, only the addresses of a machine's own listeners differ on b. */
function onMachine(name: Name, text: string): string {
  return text.replace(/^(\s*(?:listen|connect_address|listen_addr)\s*[:=]\s*)127\.31\.0\.1/gm, `$1${addresses[name]}`);
}

function openLog(path: string): number {
  return openSync(path, 'a');
}

function tailOf(path: string): string {
  return readFileSync(path, 'utf8').slice(-3_000);
}

function startEtcd(name: Name, data: string, log: number, own: { uid: number; gid: number }): void {
  const text = readRecipe('etcd')
    .replace('ETCD_NAME=a', `ETCD_NAME=${name}`)
    .replace('/var/lib/etcd/belfry', data)
    .replace(/^(ETCD_\w+_URLS=http:\/\/)127\.31\.0\.1/gm, `$1${addresses[name]}`);
  const env = Object.fromEntries([...text.matchAll(/^(ETCD_\w+)=(.*)$/gm)].map(([, key, value]) => [key!, value!]));
  openProgram(['etcd', '--log-level', 'warn'], log, own, { env }).start();
}

/** How systemd stops a program, and how long it waits before it kills it. */
const stopMilliseconds = 90_000;

function openProgram(
  [program, ...args]: [string, ...string[]],
  log: number,
  own: { uid: number; gid: number },
  { env = {}, stopSignal = 'SIGTERM' }: { env?: Record<string, string>; stopSignal?: NodeJS.Signals } = {},
): Program {
  let child: ChildProcess | undefined;
  return {
    start() {
      const PATH = process.env.PATH!;
      child = spawn(program, args, {
        ...own,
        env: { PATH, LANG: 'C.UTF-8', ...env },
        cwd: '/',
        stdio: ['ignore', log, log],
      });
    },
    async stop() {
      if (!child || child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill(stopSignal);
      const late = setTimeout(() => child?.kill('SIGKILL'), stopMilliseconds);
      await ended;
      clearTimeout(late);
    },
    child: () => child,
  };
}

async function primary(): Promise<Name | null> {
  for (const name of names) if ((await patroniSays(name, 'primary')) === 200) return name;
  return null;
}

async function isWhole(): Promise<boolean> {
  const found = await primary();
  if (found === null) return false;
  return (await patroniSays(found === 'a' ? 'b' : 'a', 'synchronous')) === 200;
}

async function patroniSays(name: Name, path: string): Promise<number> {
  return fetch(`http://${addresses[name]}:8008/${path}`, { signal: AbortSignal.timeout(2_000) }).then(
    (answer) => answer.status,
    () => 0,
  );
}

async function switchover(from: Name): Promise<void> {
  const body = JSON.stringify({ leader: from, candidate: from === 'a' ? 'b' : 'a' });
  const answer = await fetch(`http://${addresses[from]}:8008/switchover`, { method: 'POST', body });
  if (!answer.ok) throw new Error(`Patroni refused the switchover: ${await answer.text()}`);
}

function serverProcesses(pidFile: string): number[] {
  if (!existsSync(pidFile)) return [];
  const pid = Number.parseInt(readFileSync(pidFile, 'utf8'), 10);
  return isPostgres(pid) ? family(pid) : [];
}

/** After a kill, the number in the file may belong to another program. */
function isPostgres(pid: number): boolean {
  try {
    return /postgres/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
  } catch {
    return false;
  }
}

function family(pid: number): number[] {
  return [pid, ...childrenOf(pid).flatMap(family)];
}

/** Waits until something is so. Throws with the words of `why` if it never is. */
export async function until(isSo: () => Promise<boolean>, seconds: number, why: () => string): Promise<void> {
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end) {
    if (await isSo().catch(() => false)) return;
    await pause(250);
  }
  throw new Error(`It did not come within ${seconds} s: ${why()}`);
}
