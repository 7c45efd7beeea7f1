import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { whyMissing } from '#test/debian-program.ts';
import { startFreshMachine, systemdMissing } from '#test/systemd.ts';

/** Why the documents cannot be followed here, or false. */
export const machineMissing =
  systemdMissing ||
  whyMissing(['pg_lsclusters', '--help'], { package: 'postgresql' }) ||
  whyMissing(['postconf', '-d'], { package: 'postfix' }) ||
  whyMissing(['age', '--version']) ||
  whyMissing(['ip', '-V'], { package: 'iproute2' });

export interface Said {
  code: number | null;
  output: string;
}

/** A machine without Belfry, where root is at a shell in a folder that others may read. */
export interface Machine {
  /** Runs lines as root, or as another user, and throws if one of them fails. Returns what they wrote. */
  run(lines: string, setting?: { as?: string; path?: string }): Promise<string>;
  /** Runs lines as root, whatever their exit code. */
  try(lines: string): Promise<Said>;
  /** Polls until lines run without a failure: at most five minutes, since a start on a busy machine takes long. */
  until(lines: string): Promise<void>;
}

const paths = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

export async function openMachine(): Promise<Machine> {
  const inside = await startFreshMachine();
  const shell = (lines: string, as: string, path: string) =>
    inside.run(
      ...['env', '--ignore-environment', `PATH=${path}`, 'HOME=/root', 'LANG=C.UTF-8'],
      'NODE_COMPILE_CACHE=/tmp/compiled',
      ...['/usr/sbin/runuser', '-u', as, '--', 'sh', '-ec', `umask 022; mkdir -p /srv/root; cd /srv/root; ${lines}`],
    );
  const tries = (lines: string) => shell(lines, 'root', paths);
  return {
    try: tries,
    async run(lines, { as = 'root', path = paths } = {}) {
      const { code, output } = await shell(lines, as, path);
      assert.equal(code, 0, `${lines}\n${output}`);
      return output;
    },
    async until(lines) {
      let said: Said = { code: null, output: '' };
      for (let rounds = 0; rounds < 600 && said.code !== 0; rounds++, await pause(500)) said = await tries(lines);
      assert.equal(said.code, 0, `${lines}\n${said.output}`);
    },
  };
}
