// The worker computes the daily anchor by itself; `belfry prove`, doctor and the administration page read the same anchors.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { historyProblems } from '#cli/doctor/history.ts';
import { readEnvironment } from '#cli/environment.ts';
import { proveHistory } from '#desk/history/prove-history.ts';
import { takeMail } from '#desk/intake/take-mail.ts';
import type { Bench } from '#jobs/bench.ts';
import { handlers } from '#jobs/handlers.ts';
import { listAnchors } from '#store/history/anchors.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { stillPulse } from '#test/still-pulse.ts';

const desk = await openTestDesk();
const { world, db } = desk;
const relay = {
  send: async () => ({ accepted: '250 ok' }),
  check: async () => ({ ready: true }) as const,
  close: () => undefined,
};
const bench: Bench = { world, relay, pulse: stillPulse };
const environment = readEnvironment({ BELFRY_SECRET: 'a secret of the tests' });
const raw = Buffer.from('From: claire.dumont@patrimoine.example\nTo: wcms@desk.example\nSubject: Page\n\nVide.\n');
await takeMail(world, { mailbox: 'wcms@desk.example', envelopeFrom: null, raw });

/** Runs the job that every worker runs four times a minute. */
const turn = () => handlers['turn-clock'].work(bench, [{}]);
const anchored = async () => (await listAnchors(db, 10)).map(({ number }) => number);
const problems = () => historyProblems(environment, db, world.clock.now());

test('each day with a running worker has one anchor', async () => {
  await turn();
  await turn();
  assert.deepEqual(await anchored(), [1]);
  desk.at('2026-11-25T09:00:00Z');
  await turn();
  assert.deepEqual(await anchored(), [2, 1]);
  const { anchors, broken } = await proveHistory(db, world.historyKey());
  assert.deepEqual([anchors, broken], [2, []]);
  assert.deepEqual(await problems(), []);
});

test('doctor reports when anchors have stopped', async () => {
  desk.at('2026-11-26T20:00:00Z');
  assert.deepEqual(await problems(), []);
  desk.at('2026-11-28T09:00:00Z');
  assert.match((await problems())[0]!, /^The last daily anchor .* 3 days ago/);
  await turn();
  assert.deepEqual(await problems(), []);
});
