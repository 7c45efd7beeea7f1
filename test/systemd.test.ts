// The units of deploy/systemd in a systemd of their own, and the program of deploy/postfix beside them.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openTestDatabase } from '#test/database.ts';
import { freePort } from '#test/free-port.ts';
import { overTcp } from '#test/over-tcp.ts';
import { type Systemd, startSystemd, systemdMissing } from '#test/systemd.ts';

const options = { skip: systemdMissing };
const units = ['belfry-serve@.service', 'belfry-work@.service'];

test('the units are exposed little: at most 3 of 10', options, () => {
  for (const unit of units) {
    const path = fileURLToPath(new URL(`../deploy/systemd/${unit}`, import.meta.url));
    const { status, stdout } = spawnSync('systemd-analyze', ['security', '--offline=yes', '--threshold=30', path]);
    assert.equal(status, 0, String(stdout));
  }
});

test('two serve and one work start, answer, and end within their time', options, async () => {
  const { url } = await openTestDatabase();
  const ports = [await freePort(), await freePort()];
  const systemd = await startSystemd({
    BELFRY_URL: 'https://desk.administration.example',
    DATABASE_URL: await overTcp(url),
    BELFRY_SMTP_URL: 'smtp://127.0.0.1:25',
    BELFRY_SECRET: 'a secret that units read from a file',
    BELFRY_LMTP_PORT: '0',
    BELFRY_METRICS_PORT: '0',
    BELFRY_DATA: '/var/lib/belfry',
  });
  const services = [...ports.map((port) => `belfry-serve@${port}`), 'belfry-work@1'];
  const started = await systemd.run('systemctl', 'start', ...services);
  assert.equal(started.code, 0, started.output);
  const log = async () => (await systemd.run('journalctl', '--no-pager', '--output=cat', '_TRANSPORT=stdout')).output;
  for (const port of ports) assert.ok(await answers(`http://127.0.0.1:${port}/health/ready`), await log());
  await until(async () => (await checks(ports[0]!)).workers === 'UP', log);
  const { storage, files } = await checks(ports[0]!);
  assert.deepEqual([storage, files], ['UP', 'UP'], 'the folder of the state is theirs to write');

  await takesMail(systemd);

  const stopped = await systemd.run('systemctl', 'stop', ...services);
  assert.equal(stopped.code, 0, stopped.output);
  for (const service of services) {
    const { output } = await systemd.run('systemctl', 'show', '--property=Result', service);
    assert.match(output, /Result=success/, await log());
  }
  const kept = await systemd.run('find', '/var/cache/belfry', '-type', 'f', '-user', 'belfry');
  assert.ok(kept.output.split('\n').length > 100, 'the next start finds its code compiled');
});

/** Runs deploy/postfix/receive as Postfix does, as the user that pipe.cf names. */
async function takesMail(systemd: Systemd): Promise<void> {
  const command = (line: string) => systemd.run('runuser', '-u', 'belfry', '--', 'sh', '-c', line);
  const receive = command.bind(null, '/opt/belfry/deploy/postfix/receive < /opt/belfry/test/mail/first-mail-fr.eml');
  const tooEarly = await receive();
  assert.equal(tooEarly.code, 75, tooEarly.output);
  const desk = '--prefix DTO --mailbox wcms@desk.example --zone Europe/Brussels --languages fr,nl';
  const made = await command(`set -a; . /etc/belfry/environment; /opt/belfry/bin/belfry desk create ${desk}`);
  assert.equal(made.code, 0, made.output);
  const stored = await receive();
  assert.equal(stored.code, 0, stored.output);
  assert.equal((await systemd.run('chmod', '600', '/etc/belfry/environment')).code, 0);
  const unreadable = await receive();
  assert.equal(unreadable.code, 75, unreadable.output);
}

async function checks(port: number): Promise<Record<string, string>> {
  return ((await (await fetch(`http://127.0.0.1:${port}/health`)).json()) as { checks: never }).checks;
}

/** Two minutes: on a busy machine a start takes many times as long. */
const triesMax = 1_200;

async function answers(url: string): Promise<boolean> {
  for (let tries = 0; tries < triesMax; tries++) {
    const isReady = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return true;
    await pause(100);
  }
  return false;
}

async function until(holds: () => Promise<boolean>, log: () => Promise<string>): Promise<void> {
  for (let tries = 0; tries < triesMax; tries++) {
    if (await holds()) return;
    await pause(100);
  }
  assert.fail(await log());
}
