import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inThread } from '#test/in-thread.ts';
import type * as around from './matrix/look-around.ts';

const { lookAround, unseenBy, failures } = await inThread<typeof around>(
  new URL('./matrix/look-around.ts', import.meta.url),
);
/** Viewers whose session or token has expired, is not yet complete, or has another purpose. */
const unable = [
  ...['nobody', 'returned', 'half', 'expiredToken', 'revokedToken', 'filesToken'],
  ...['asker of hugo', 'asker of mira'],
].toSorted();
/** Everyone who works for the second desk or the second organisation. For them, the first side is the other side. */
const otherSide = ['amina', 'mira', 'deputy', 'nadia', 'paul', 'ines', 'deskTwoToken'];
/** Everyone who reads Claire's complaints. */
const complaintReaders = ['claire', 'claireToken', 'sofie'];

test('events on the other side change no page, list or count, and no hint is sent', async () => {
  await lookAround({ allBut: otherSide });
  // Those who may see neither this change nor the next look once, after both.
  const { hearers, shut } = await unseenBy({ only: complaintReaders }, 'otherSide', otherSide.length);
  assert.deepEqual({ hearers, shut }, { hearers: otherSide.toSorted(), shut: unable });
});

test('R10: events on a complaint change nothing for its subject, nor for non-readers', async () => {
  await lookAround({ only: otherSide });
  const { hearers, shut } = await unseenBy({ allBut: complaintReaders }, 'complaints', complaintReaders.length);
  assert.deepEqual({ hearers, shut }, { hearers: complaintReaders, shut: unable });
});

test('no page failed for anyone', async () => assert.deepEqual(await failures(), []));
