import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeScript } from './script.ts';
import { shrink } from './shrink.ts';
import { tellFailure } from './tell.ts';
import { playAlone } from './worlds.ts';

/**
 * The worlds of `npm test`, each some weeks of two desks: one with a French-speaking commune, one with a Land in Germany. `npm run
 * simulate` plays as many as time allows.
 */
const seeds = ['short 1', 'short 10'];
const steps = 350;
/** Enough to shrink a failure within the time limit of a test file; `npm run simulate -- --replay` plays more. */
const playsMax = 10;

for (const seed of seeds)
  test(`every rule holds in the world of seed “${seed}”`, async () => {
    const script = writeScript(seed, steps);
    const played = await playAlone(script);
    if (played.failure !== null)
      assert.fail(tellFailure(script, played, await shrink(script, played, playAlone, playsMax)));
    assert.ok(played.contacts > 80 && played.letters > 80 && played.deaths > 0, JSON.stringify(played));
  });
