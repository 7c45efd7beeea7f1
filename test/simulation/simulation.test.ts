import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeScript } from './script.ts';
import { shrink } from './shrink.ts';
import { tellFailure } from './tell.ts';
import { playAlone } from './worlds.ts';

/** Worlds that `npm test` plays, each some weeks of a desk. `npm run simulate` plays as many as one has time for. */
const seeds = ['short 1', 'short 2'];
const steps = 350;
/** To shrink a failure within the time that a test file has; `npm run simulate -- --replay` has more. */
const playsMax = 10;

for (const seed of seeds)
  test(`every rule holds in the world of seed “${seed}”`, async () => {
    const script = writeScript(seed, steps);
    const played = await playAlone(script);
    if (played.failure !== null)
      assert.fail(tellFailure(script, played, await shrink(script, played, playAlone, playsMax)));
    assert.ok(played.contacts > 80 && played.letters > 80 && played.deaths > 0, JSON.stringify(played));
  });
