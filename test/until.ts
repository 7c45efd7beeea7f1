import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';

/** Waits until something holds, for as long as a machine may be busy with something else. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let waited = 0; waited < millisecondsMax; waited += pauseMilliseconds) {
    if (await holds()) return;
    await pause(pauseMilliseconds);
  }
  assert.fail('It did not come to hold.');
}

const millisecondsMax = 60_000;
const pauseMilliseconds = 50;
