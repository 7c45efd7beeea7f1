import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { openLoopMonitor } from './loop-delay.ts';

test('a turn that holds the event loop is measured', async () => {
  const monitor = openLoopMonitor();
  await pause(250);
  const until = performance.now() + 600;
  while (performance.now() < until);
  await pause(150);
  const { median, max } = monitor.read();
  monitor.close();
  assert.ok(max >= 0.45 && median <= max, JSON.stringify({ median, max }));
});
