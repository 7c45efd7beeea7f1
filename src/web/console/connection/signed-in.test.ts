import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onSignedIn, tellSignedIn } from '#web/console/connection/signed-in.ts';

test('a waiting window learns at once of a sign-in elsewhere, until it stops listening', async () => {
  let heard = 0;
  const first = Promise.withResolvers<void>();
  const stop = onSignedIn(() => {
    heard += 1;
    first.resolve();
  });
  tellSignedIn();
  await first.promise;
  stop();
  tellSignedIn();
  await new Promise((resolve) => setTimeout(resolve, 50));
  assert.equal(heard, 1);
});
