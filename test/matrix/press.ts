import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { openMatrixDesk } from './desk.ts';
import type { Post } from './posts/post.ts';
import { openTries } from './tries.ts';

/** Creates a test for each button: only the permitted viewers can press it. */
export async function pressAll(posts: readonly Post[]): Promise<void> {
  const matrix = await openMatrixDesk();
  suite('every button is pressed by everyone', () => {
    let tries: Awaited<ReturnType<typeof openTries>>;
    before(async () => {
      await matrix.fill();
      // Tokens never open pages, so one token of each side is enough.
      const viewers = matrix.viewers.filter(({ name, readsPages }) => readsPages || /^(claire|jonas)Token$/.test(name));
      tries = await openTries(matrix, viewers);
    });
    after(() => tries.close());
    for (const post of posts)
      test(`${post.route} ${post.press}: done only by ${post.by.join(', ')}`, () => tries.tryAll(post));
  });
  test('no page failed for anyone', () => assert.deepEqual(matrix.failures, []));
}
