// Attack 32: every user tries the ids of other people's tickets, notes, files, drafts and mails in every address.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inThread } from '#test/in-thread.ts';
import type * as everything from '#test/matrix/read-everything.ts';

const reading = await inThread<typeof everything>(new URL('../matrix/read-everything.ts', import.meta.url));

test('every page and call defines values for its parameters', async () => {
  assert.deepEqual(await reading.missingValues(), []);
});

test('no page reveals another person’s data', async () => {
  assert.deepEqual(await reading.leaksOfPages(), []);
});

test('no call of the API reveals another person’s data or file', async () => {
  assert.deepEqual(await reading.leaksOfCalls(), []);
});

test('every secret of the test world is visible to somebody entitled', async () => {
  assert.deepEqual(await reading.unreadSecrets(), []);
});

test('every button shown to somebody is tried by everyone', async () => {
  const missing = await reading.untriedButtons();
  assert.deepEqual(missing, [], 'Say in test/matrix/posts what these buttons send, and who may press them.');
});

test('no page failed for anyone', async () => assert.deepEqual(await reading.failures(), []));
