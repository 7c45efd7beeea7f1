import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readSeen, writeSeen } from '#web/console/list/seen.ts';

test('the list of seen pages parses to itself', () => {
  const sequences = fc.uniqueArray(fc.integer({ min: 1, max: 2_000_000 }), { minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(sequences, (seen) =>
      assert.deepEqual(readSeen(writeSeen(seen)), new Set(seen.toSorted((a, b) => a - b))),
    ),
  );
});

test('an empty list is written as nothing, and an invalid one is empty', () => {
  assert.equal(writeSeen([]), null);
  for (const text of [null, '', 'a..b', 'A', '1'.repeat(20), '<script>']) assert.equal(readSeen(text).size, 0);
});

test('only the most recent pages are remembered', () => {
  const seen = readSeen(writeSeen(Array.from({ length: 1_200 }, (_, place) => place + 1)));
  assert.equal(seen.size, 1_000);
  assert.ok(seen.has(1_200) && !seen.has(200));
});
