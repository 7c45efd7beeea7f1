import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { openHintLine, tellJobsQueued, tellPublicChanged } from '#store/database/hints.ts';
import { atEnd } from '#test/at-end.ts';
import { openTestDatabase } from '#test/database.ts';
import { until } from '#test/until.ts';

const { db, url } = await openTestDatabase();
const [here, there] = [openLine(), openLine()];

function openLine() {
  const line = openHintLine(url, () => undefined);
  let told = 0;
  line.onPublicChanged(() => told++);
  atEnd(() => line.close());
  return { line, told: () => told };
}

test('a process is notified once when its connection opens, since it may have missed hints', async () => {
  await until(() => here.told() === 1 && there.told() === 1);
});

test('a public change by one process reaches all processes', async () => {
  here.line.publicChanged();
  await until(() => here.told() === 2 && there.told() === 2);
});

test('a command without its own connection notifies the processes too', async () => {
  await tellPublicChanged(db);
  await until(() => here.told() === 3 && there.told() === 3);
});

test('a ticket hint does not affect public pages', async () => {
  const hints: string[] = [];
  there.line.subscribe(({ ticketId }) => hints.push(ticketId));
  here.line.ticketChanged({ ticketId: 'a', deskId: 'b' });
  await until(() => hints.length === 1);
  assert.equal(there.told(), 3);
});

test('a change at a desk is counted for it in every process, and one of public content for all desks', async () => {
  const revisions = () => [here, there].map(({ line }) => [line.revision(['d', 'e']), line.revision(['f'])]);
  const before = revisions();
  const grown = (desks: boolean[]) =>
    revisions().every((now, place) => now.every((revision, nth) => revision > before[place]![nth]! === desks[nth]));
  here.line.ticketChanged({ ticketId: 'a', deskId: 'd' });
  await until(() => grown([true, false]));
  here.line.publicChanged();
  await until(() => grown([true, true]));
});

test('queued jobs wake the workers of every process, merged, and a delayed one only when it can be fetched', async () => {
  const queuesHere: string[] = [];
  const queuesThere: string[] = [];
  here.line.onJobsQueued((queue) => queuesHere.push(queue));
  there.line.onJobsQueued((queue) => queuesThere.push(queue));
  here.line.jobsQueued([{ name: 'send-pending', startAfterSeconds: 1 }, { name: 'send-mail' }]);
  here.line.jobsQueued([{ name: 'send-mail' }]);
  await until(() => queuesHere.length > 0 && queuesThere.length > 0);
  assert.deepEqual([queuesHere, queuesThere], [['send-mail'], ['send-mail']]);
  await setTimeout(500);
  await until(() => queuesThere.length > 1);
  assert.deepEqual(queuesThere, ['send-mail', 'send-pending']);
  await tellJobsQueued(db, [{ name: 'assign-ticket' }]);
  await until(() => queuesThere.length > 2);
  assert.equal(queuesThere[2], 'assign-ticket');
  assert.equal(there.told(), 4);
});
