import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Handle } from '#store/database/database.ts';
import { openMemory } from '#store/database/memory.ts';

/** A memory, and a question that counts how often it was read. */
function openCounting() {
  const remember = openMemory();
  let times = 0;
  return { remember, ask: (question: string, revision: string) => remember(question, revision, async () => ++times) };
}

test('a value is read once per revision', async () => {
  const { ask } = openCounting();
  assert.deepEqual([await ask('a', '1'), await ask('a', '1'), await ask('a', '2')], [1, 1, 2]);
  assert.deepEqual([await ask('b', '2'), await ask('a', '2')], [3, 2]);
});

test('a failed read is not cached, and an empty result is', async () => {
  const { remember, ask } = openCounting();
  await assert.rejects(remember('a', '1', () => Promise.reject(new Error('away'))));
  assert.equal(await ask('a', '1'), 1);
  assert.equal(await remember('none', '1', async () => null), null);
  assert.equal(await remember('none', '1', async () => 'something'), null);
});

test('a value read before a change is not returned after it', async () => {
  const { remember, ask } = openCounting();
  const slow = Promise.withResolvers<string>();
  const before = remember('a', '1', () => slow.promise);
  assert.equal(await ask('a', '2'), 1);
  slow.resolve('old');
  assert.equal(await before, 'old');
  assert.equal(await ask('a', '2'), 2);
});

test('readers that ask at the same time share a read and its failure; each transaction reads by itself', async () => {
  const { remember, ask } = openCounting();
  assert.deepEqual(await Promise.all([ask('a', '1'), ask('a', '1'), ask('a', '2')]), [1, 1, 2]);
  const within = { isTransaction: true } as Handle;
  const alone = remember('b', '1', async () => 'alone', within);
  assert.deepEqual(await Promise.all([ask('b', '1'), alone]), [3, 'alone']);
  const broken = [1, 2].map(() => remember('c', '1', () => Promise.reject(new Error('away'))));
  assert.deepEqual(
    (await Promise.allSettled(broken)).map(({ status }) => status),
    ['rejected', 'rejected'],
  );
  assert.equal(await ask('c', '1'), 4);
});

test('the least recently used values are dropped', async () => {
  const { ask } = openCounting();
  await ask('first', '1');
  for (let place = 0; place < 8_000; place++) await ask(`other ${place}`, '1');
  assert.equal(await ask('first', '1'), 8_002);
});
