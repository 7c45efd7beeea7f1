// Every button of every page and every call that writes is tried by everyone: only those who may change anything.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inThread } from '#test/in-thread.ts';
import type * as everything from './matrix/press-everything.ts';

const pressing = await inThread<typeof everything>(new URL('./matrix/press-everything.ts', import.meta.url));
const titles = await pressing.titles();

test('every route that accepts a form has a test post, or a reason why anybody may send it', async () => {
  assert.deepEqual(await pressing.unmatchedRoutes(), []);
});

for (const [place, title] of titles.entries()) test(title, () => pressing.tryPost(place));

test('no call fails on another person’s ticket, whatever is sent', async () => {
  assert.deepEqual(await pressing.oddAnswers(), []);
});

test('every try was undone', () => pressing.closeTries());

test('no page failed for anyone', async () => assert.deepEqual(await pressing.failures(), []));
