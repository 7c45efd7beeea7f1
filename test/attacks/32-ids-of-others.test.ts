// Attack 32: every user tries the ids of other people's tickets, notes, files, drafts and mails in every address, form and call, and
// looks and listens for what others do. All share one desk: who reads changes nothing, what is tried is undone, and the changes come last.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inThread } from '#test/in-thread.ts';
import type * as parts from '#test/matrix/everything.ts';

const everything = await inThread<typeof parts>(new URL('../matrix/everything.ts', import.meta.url));
const titles = await everything.titles();

describe('nobody reads what belongs to others', () => {
  test('every page and call defines values for its parameters', async () => {
    assert.deepEqual(await everything.missingValues(), []);
  });

  test('no page reveals another person’s data', async () => {
    assert.deepEqual(await everything.leaksOfPages(), []);
  });

  test('no call of the API reveals another person’s data or file', async () => {
    assert.deepEqual(await everything.leaksOfCalls(), []);
  });

  test('every secret of the test world is visible to somebody entitled', async () => {
    assert.deepEqual(await everything.unreadSecrets(), []);
  });

  test('every button shown to somebody is tried by everyone', async () => {
    const missing = await everything.untriedButtons();
    assert.deepEqual(missing, [], 'Say in test/matrix/posts what these buttons send, and who may press them.');
  });
});

describe('every button and every call that writes is tried by everyone: only those who may change anything', () => {
  test('every route that accepts a form has a test post, or a reason why anybody may send it', async () => {
    assert.deepEqual(await everything.unmatchedRoutes(), []);
  });

  for (const [place, title] of titles.entries()) test(title, () => everything.tryPost(place));

  test('no call fails on another person’s ticket, whatever is sent', async () => {
    assert.deepEqual(await everything.oddAnswers(), []);
  });

  test('every try was undone', () => everything.closeTries());
});

describe('nothing changes for others', () => {
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
    await everything.lookAround({ allBut: otherSide });
    // Those who may see neither this change nor the next look once, after both.
    const { hearers, shut } = await everything.unseenBy({ only: complaintReaders }, 'otherSide', otherSide.length);
    assert.deepEqual({ hearers, shut }, { hearers: otherSide.toSorted(), shut: unable });
  });

  test('R10: events on a complaint change nothing for its subject, nor for non-readers', async () => {
    const { hearers, shut } = await everything.unseenBy(
      { allBut: complaintReaders },
      'complaints',
      complaintReaders.length,
    );
    assert.deepEqual({ hearers, shut }, { hearers: complaintReaders, shut: unable });
  });
});

test('no page failed for anyone', async () => assert.deepEqual(await everything.failures(), []));
