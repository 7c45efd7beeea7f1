import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FileStorage } from '#store/files/file-storage.ts';
import { watchPlaces } from '#store/files/places.ts';
import { openTestDatabase } from '#test/database.ts';

const { db } = await openTestDatabase();

test('a disk that hangs is reported as lost, is asked once, and counts again when it answers', async () => {
  const { promise: mounted, resolve: mount } = Promise.withResolvers<void>();
  let checks = 0;
  const check = () => {
    checks += 1;
    return mounted;
  };
  const look = watchPlaces(db, { check } as FileStorage, { sharedMilliseconds: 0, waitMilliseconds: 20 });
  for (let times = 0; times < 3; times++)
    assert.deepEqual(
      (await look()).map(({ place, failure }) => [place, failure]),
      [['files', 'lost']],
    );
  assert.equal(checks, 1);
  mount();
  await mounted;
  await look();
  assert.deepEqual(await look(), []);
});
