import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { collectMetrics } from '#cli/metrics/collect.ts';
import { listenForMetrics } from '#cli/metrics/listen.ts';
import { receiveMail } from '#desk/intake/receive-mail.ts';
import { atEnd } from '#test/at-end.ts';
import { belfryAlone } from '#test/command.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { openLivingWorker } from '#test/living-worker.ts';
import { unsigned } from '#test/signed-mail.ts';

const { world } = await openTestDesk();
const pulse = await openLivingWorker(world);
const poolUse = { inUse: () => 1, idle: () => 2, waiting: () => 0 };
const loopDelay = () => ({ median: 0.001, p99: 0.05, max: 0.25 });
const registry = collectMetrics(world, { pulse, poolUse, loopDelay, version: '1.2.3' });

/** The value of a metric, by its name with its labels. */
async function readValue(metric: string): Promise<string | undefined> {
  const lines = (await registry.metrics()).split('\n');
  return lines
    .find((line) => line.startsWith(`belfry_${metric} `))
    ?.split(' ')
    .at(-1);
}

test('the metrics have the names that monitoring reads', async () => {
  for (const name of ['letters_waiting', 'letters_oldest_seconds', 'mails_unread', 'clocks_overdue', 'held_replies'])
    assert.equal(await readValue(name), '0', name);
  assert.equal(await readValue('sign_ins_failed_total'), '0');
  assert.equal(await readValue('build_info{version="1.2.3"}'), '1');
  assert.equal(await readValue('relay_up{desk="DTO"}'), '1');
  assert.ok(Number(await readValue('worker_heartbeat_age_seconds')) < 60);
  assert.equal(await readValue('database_connections{state="idle"}'), '2');
  assert.equal(await readValue('event_loop_delay_seconds{figure="max"}'), '0.25');
});

test('they count what waits and what failed, without an address or a name', async () => {
  const raw = unsigned({ from: 'ruth@customer.example', subject: 'x', text: 'y', messageId: '<m@customer.example>' });
  await receiveMail(world, { mailbox: 'wcms@desk.example', envelopeFrom: 'ruth@customer.example', raw });
  pulse.failed('turn-clock');
  pulse.failed('turn-clock');
  const fresh = collectMetrics(world, { pulse, poolUse, loopDelay, version: '1.2.3' });
  const text = await fresh.metrics();
  assert.match(text, /^belfry_mails_unread 1$/m);
  assert.match(text, /^belfry_jobs_failed_total\{queue="turn-clock"\} 2$/m);
  assert.doesNotMatch(text, /ruth/);
});

test('they are served on loopback for any Host, and nothing else is', async () => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  const taken = [] as object[];
  const busy = { ...world.log, warn: (facts: object) => void taken.push(facts) };
  // A port in use stops no process.
  await listenForMetrics(registry, port, busy);
  assert.equal(taken.length, 1);
  await new Promise((resolve) => probe.close(resolve));
  const listener = await listenForMetrics(registry, port, world.log);
  atEnd(() => listener.close());
  const look = (path: string) => fetch(`http://127.0.0.1:${port}${path}`, { headers: { host: 'prometheus.example' } });
  const answer = await look('/metrics');
  assert.equal(answer.status, 200);
  assert.match(answer.headers.get('content-type')!, /^text\/plain; version=0\.0\.4/);
  assert.match(await answer.text(), /^# HELP belfry_letters_waiting /m);
  assert.equal((await look('/')).status, 404);
});

test('belfry --version prints the version', async () => {
  const { code, stdout } = await belfryAlone(['--version'], { env: {} });
  assert.equal(code, 0);
  assert.match(stdout, /^\d+\.\d+\.\d+\n$/);
});
