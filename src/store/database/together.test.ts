import assert from 'node:assert/strict';
import { test } from 'node:test';
import { takeBatch, together } from '#store/database/together.ts';

/** Records which items each call wrote; each call ends when the test says so. */
function openWriter(failsOn?: string) {
  const calls: string[][] = [];
  const ends: (() => void)[] = [];
  const write = together(
    async (items: string[]) => {
      calls.push(items);
      await new Promise<void>((resolve) => ends.push(resolve));
      if (failsOn && items.includes(failsOn)) throw new Error(`${failsOn} cannot be written`);
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

test('who comes alone waits for nobody, and those who come meanwhile are one call', async () => {
  const { calls, write, end } = openWriter();
  const written = ['a', 'b', 'c'].map(write);
  assert.deepEqual(calls, [['a']]);
  await end();
  assert.deepEqual(calls, [['a'], ['b', 'c']]);
  await end();
  assert.deepEqual(await Promise.all(written), ['A', 'B', 'C']);
});

test('one that cannot be written keeps no other from it', async () => {
  const { calls, write, end } = openWriter('bad');
  const [first, bad, good] = ['first', 'bad', 'good'].map(write);
  const refused = assert.rejects(bad!, /bad cannot be written/);
  for (let call = 0; call < 4; call++) await end();
  await refused;
  assert.deepEqual([await first, await good], ['FIRST', 'GOOD']);
  assert.deepEqual(calls, [['first'], ['bad', 'good'], ['bad'], ['good']]);
});

test('a batch has a number of items and a size at most, and one that is larger goes by itself', () => {
  const waiting = [300_000, 900_000, 5_000_000, 10].map((bytes) => ({ bytes }));
  const sizes = () => takeBatch(waiting).map(({ bytes }) => bytes);
  assert.deepEqual([sizes(), sizes(), sizes(), sizes()], [[300_000], [900_000], [5_000_000], [10]]);
  const many = Array.from({ length: 40 }, () => ({ bytes: 1 }));
  assert.deepEqual([takeBatch(many).length, takeBatch(many).length, many.length], [32, 8, 0]);
});
