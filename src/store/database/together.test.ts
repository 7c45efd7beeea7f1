import assert from 'node:assert/strict';
import { test } from 'node:test';
import { takeBatch, together } from '#store/database/together.ts';

/** Records which items each call wrote; each call ends when the test says so. */
function openWriter(failsOn?: string, failure: object = {}) {
  const calls: string[][] = [];
  const ends: (() => void)[] = [];
  const write = together(
    async (items: string[]) => {
      calls.push(items);
      await new Promise<void>((resolve) => ends.push(resolve));
      if (failsOn && items.includes(failsOn)) throw Object.assign(new Error(`${failsOn} cannot be written`), failure);
      return items.map((item) => item.toUpperCase());
    },
    (item) => item.length,
  );
  const end = async () => {
    ends.shift()!();
    await new Promise(setImmediate);
  };
  return { calls, write, end };
}

test('a lone item is written at once, and items that arrive meanwhile form one batch', async () => {
  const { calls, write, end } = openWriter();
  const written = ['a', 'b', 'c'].map(write);
  assert.deepEqual(calls, [['a']]);
  await end();
  assert.deepEqual(calls, [['a'], ['b', 'c']]);
  await end();
  assert.deepEqual(await Promise.all(written), ['A', 'B', 'C']);
});

test('an item that cannot be written does not block others', async () => {
  const { calls, write, end } = openWriter('bad');
  const [first, bad, good] = ['first', 'bad', 'good'].map(write);
  const refused = assert.rejects(bad!, /bad cannot be written/);
  for (let call = 0; call < 4; call++) await end();
  await refused;
  assert.deepEqual([await first, await good], ['FIRST', 'GOOD']);
  assert.deepEqual(calls, [['first'], ['bad', 'good'], ['bad'], ['good']]);
});

test('a batch that lost its connection is not written again, since its commit may have succeeded', async () => {
  const { calls, write, end } = openWriter('lost', { code: 'ECONNRESET' });
  const [first, ...others] = ['first', 'lost', 'good'].map(write);
  const refused = Promise.all(others.map((other) => assert.rejects(other, { code: 'ECONNRESET' })));
  for (let call = 0; call < 2; call++) await end();
  await refused;
  assert.equal(await first, 'FIRST');
  assert.deepEqual(calls, [['first'], ['lost', 'good']]);
});

test('a batch has a maximum count and size, and a larger item is written alone', () => {
  const waiting = [300_000, 900_000, 5_000_000, 10].map((bytes) => ({ bytes }));
  const sizes = () => takeBatch(waiting).map(({ bytes }) => bytes);
  assert.deepEqual([sizes(), sizes(), sizes(), sizes()], [[300_000], [900_000], [5_000_000], [10]]);
  const many = Array.from({ length: 40 }, () => ({ bytes: 1 }));
  assert.deepEqual([takeBatch(many).length, takeBatch(many).length, many.length], [32, 8, 0]);
});
