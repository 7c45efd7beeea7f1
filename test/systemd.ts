import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { atEnd } from '#test/at-end.ts';
import { whyMissing } from '#test/debian-program.ts';

/** Why systemd cannot run units here, or false. It needs namespaces of its own, which only root may make. */
export const systemdMissing =
  whyMissing(['systemd-analyze', '--version'], { package: 'systemd', root: true }) ||
  (spawnSync('unshare', ['--mount', '--pid', '--cgroup', '--fork', 'true']).status === 0
    ? false
    : 'this machine allows no namespaces of its own');

export interface Systemd {
  /** Runs a program inside, such as systemctl. */
  run(...command: string[]): Promise<{ code: number | null; output: string }>;
}

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * systemd as the first process of its own namespaces, over a copy of this machine's files that is dropped after the test. The
 * package lies in /opt/belfry, the units of deploy/systemd are installed, and the user belfry exists. The network is the
 * machine's own.
 */
export function startSystemd(environment: Record<string, string>): Promise<Systemd> {
  const lines = Object.entries(environment).map(([name, value]) => `${name}='${value}'`);
  return start([], [files + installed, lines.join('\n')]);
}

/** As `startSystemd`, before anything of Belfry is installed: the package is /opt/package, and the network is its own. */
export function startFreshMachine(): Promise<Systemd> {
  return start(['--net'], [files + fresh, '']);
}

async function start(options: string[], [script, lines]: [string, string]): Promise<Systemd> {
  const folder = mkdtempSync('/tmp/belfry-systemd-');
  const namespaces = ['--mount', '--pid', '--uts', '--ipc', '--cgroup', ...options];
  const args = [...namespaces, '--fork', '--kill-child', 'sh', '-c', script + begin, 'systemd', folder, root, lines];
  const first = spawn('unshare', args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [first.stdout, first.stderr]) stream.on('data', (chunk) => (said += chunk));
  atEnd(async () => {
    const ended = new Promise((resolve) => first.once('exit', resolve));
    if (first.exitCode === null) first.kill('SIGKILL');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  });
  const run = async (...command: string[]) => {
    const pid = readFileSync(`/proc/${first.pid}/task/${first.pid}/children`, 'utf8').trim();
    const inside = ['--target', pid, ...namespaces, '--root', '--wdns=/'];
    return runCommand('nsenter', [...inside, ...command]);
  };
  for (let tries = 0; (await run('systemctl', 'is-active', 'first.target')).code !== 0; tries++) {
    if (first.exitCode !== null || tries > 100) throw new Error(`systemd did not start:\n${said}`);
    await pause(100);
  }
  return { run };
}

function runCommand(program: string, args: string[]): Promise<{ code: number | null; output: string }> {
  const running = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [running.stdout, running.stderr]) stream.on('data', (chunk) => (output += chunk));
  return new Promise((resolve) => running.once('close', (code) => resolve({ code, output })));
}

/**
 * A copy of this machine's files. The targets on which each unit depends are empty: the machine's own units for its devices, disks
 * and network are not started a second time. Commands keep their compiled code in /tmp/compiled.
 */
const files = `set -e
mount -t tmpfs tmpfs "$1"
cd "$1"
mkdir upper work root
mount -t overlay overlay -o lowerdir=/,upperdir=upper,workdir=work root
cd root
mount --rbind /dev dev
mount -t proc proc proc
mount -t sysfs sysfs sys
mount -t cgroup2 cgroup2 sys/fs/cgroup
mount -t tmpfs tmpfs run
mount -t tmpfs tmpfs tmp
rm -rf etc/systemd/system etc/belfry var/lib/belfry opt/belfry
mkdir -p etc/systemd/system
for target in first sysinit basic local-fs network-online shutdown; do
  printf '[Unit]\\nDefaultDependencies=no\\n' > etc/systemd/system/$target.target
done
mkdir -m 1777 tmp/compiled
`;

const installed = `mkdir -p opt/belfry etc/belfry
mount --bind "$2" opt/belfry
grep -q ^belfry: etc/passwd || echo 'belfry:x:29999:29999::/var/lib/belfry:/usr/sbin/nologin' >> etc/passwd
grep -q ^belfry: etc/group || echo 'belfry:x:29999:' >> etc/group
cp "$2"/deploy/systemd/*.service etc/systemd/system/
printf '%s\\n' "$3" > etc/belfry/environment
chmod 640 etc/belfry/environment
chgrp 29999 etc/belfry/environment
`;

/** Clusters of the machine's own PostgreSQL are left out. The units that a running Debian starts are none of Belfry's. */
const fresh = `ip link set lo up
mkdir -p opt/package
mount --bind "$2" opt/package
sed -i /^belfry:/d etc/passwd etc/group etc/shadow etc/gshadow
rm -rf etc/postgresql/* var/lib/postgresql/* usr/lib/systemd/system/multi-user.target.wants
printf '[Unit]\\nDefaultDependencies=no\\nWants=multi-user.target\\n' > etc/systemd/system/first.target
printf '[Unit]\\nDefaultDependencies=no\\n' > etc/systemd/system/multi-user.target
`;

/** A process that was only chrooted may make no user namespace, as PrivateUsers= asks. */
const begin = `pivot_root . .
umount -l .
exec /usr/bin/env -i container=other PATH=/usr/sbin:/usr/bin:/sbin:/bin \\
  /lib/systemd/systemd --system --unit=first.target --log-target=console --log-level=warning
`;
