import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Bench } from '#jobs/bench.ts';
import { turnClocks } from '#jobs/turn-clock.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { stillPulse } from '#test/still-pulse.ts';

const { world } = await openTestDesk();
const turn = (aheadMilliseconds: number) =>
  turnClocks({ world, pulse: { ...stillPulse, aheadMilliseconds: () => aheadMilliseconds } } as Bench);

test('a machine whose clock is more than a minute wrong turns no clock', async () => {
  await turn(59_000);
  await turn(-59_000);
  await assert.rejects(turn(61_000), /turns no clock/);
  await assert.rejects(turn(-7 * 24 * 3_600_000), /turns no clock/);
});
