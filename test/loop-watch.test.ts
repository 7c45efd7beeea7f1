// The measure by which tests of attacks fail: processor time of one turn, while the desk works.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { openTestDesk } from '#test/desk-world.ts';
import { heldMillisecondsMax, judge, openLoopWatch, watchedWorld } from '#test/loop-watch.ts';
import { openSteadyClock } from '#test/steady-clock.ts';

const desk = await openTestDesk();
const clock = await openSteadyClock();
await pause(100);

/** Works without a pause, in milliseconds of this thread's processor time. */
function work(milliseconds: number): void {
  const before = process.threadCpuUsage();
  for (let used = 0; used < milliseconds; ) {
    const { user, system } = process.threadCpuUsage(before);
    used = (user + system) / 1_000;
  }
}

test('a request that holds the event loop fails the test, with its name', async () => {
  const watch = openLoopWatch(clock);
  await watch.during('POST /choices', async () => {
    await pause(5);
    work(heldMillisecondsMax + 60);
    await pause(5);
  });
  assert.throws(() => judge(watch), /held for \d+ ms \(POST \/choices\)/);
});

test('work in several turns holds nobody, and neither does work of the test', async () => {
  const watch = openLoopWatch(clock);
  work(250);
  await watch.during('GET /', async () => {
    for (let turn = 0; turn < 4; turn++) {
      work(80);
      await pause(15);
    }
  });
  work(250);
  await pause(15);
  judge(watch);
});

test('waiting costs nothing, however long it takes', async () => {
  const watch = openLoopWatch(clock);
  await watch.during('GET /', () => pause(400));
  judge(watch);
  assert.ok(watch.longest().milliseconds < heldMillisecondsMax / 2);
});

test('a verb that holds the event loop after it used the world fails the test', async () => {
  const watch = openLoopWatch(clock);
  const world = watchedWorld(desk.world, watch);
  await world.transact(async () => {
    await pause(1);
    work(heldMillisecondsMax + 60);
  });
  await pause(30);
  assert.throws(() => judge(watch), /\(a transaction\)/);
  const later = openLoopWatch(clock);
  watchedWorld(desk.world, later).newId();
  await pause(30);
  work(250);
  await pause(30);
  judge(later);
});

test('a pause of the whole machine, in which the steady clock stands too, fails nobody', async () => {
  const paused = openLoopWatch({ now: () => 0 });
  await paused.during('GET /', async () => work(heldMillisecondsMax + 60));
  judge(paused);
});
