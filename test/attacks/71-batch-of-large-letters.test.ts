// Many letters of 19 MiB are due at once: the sending process stays small, and all letters go out.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sendBigLetters } from '#test/big-letters.ts';
import { openTestDesk } from '#test/desk-world.ts';

/** Enough to exceed the limit if all are in memory at once; `npm run bench -- --only sending` sends forty. */
const letters = 4;

const desk = await openTestDesk();

test('`work` sends any number of due large letters in less than 400 MiB', async () => {
  const figures = await sendBigLetters(desk, { letters, fileBytes: 19 * 1024 * 1024 });
  assert.equal(figures.sent, letters);
  assert.ok(figures.peakMebibytes < 400, `${figures.peakMebibytes} MiB`);
});
