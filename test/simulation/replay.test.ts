import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeScript } from './script.ts';
import { playAlone } from './worlds.ts';

test('the same seed replays exactly: every event, letter and outcome', async () => {
  const script = writeScript('replay', 90);
  const [one, other] = [await playAlone(script), await playAlone(script)];
  assert.deepEqual([one.failure, other.failure], [null, null]);
  assert.equal(one.hash, other.hash);
  assert.deepEqual(one.story, other.story);
  const { hash } = await playAlone(writeScript('another', 40));
  assert.notEqual(hash, one.hash);
});
