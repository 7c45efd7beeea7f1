import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import type { FileRow } from './file-row.ts';
import { openLine, type Waiting } from './line.ts';

/** A queue whose uploads finish when the test says so. */
function openTestLine() {
  const begun: string[] = [];
  const stopped: string[] = [];
  const arrive = new Map<string, () => void>();
  let moves = 0;
  const line = openLine(
    ({ file: { name } }) => {
      begun.push(name);
      return {
        ended: new Promise((resolve) => arrive.set(name, resolve)),
        stop: () => void stopped.push(name),
      };
    },
    () => {
      moves += 1;
    },
  );
  return { line, begun, stopped, arrive: (name: string) => arrive.get(name)?.(), moves: () => moves };
}

function waiting(name: string): Waiting {
  return { file: { name } as File, row: {} as FileRow };
}

test('files are sent in sequence, in the order chosen', async () => {
  const { line, begun, arrive } = openTestLine();
  for (const name of ['one', 'two']) line.join(waiting(name));
  assert.deepEqual([begun, line.count()], [['one'], 2]);
  arrive('one');
  await setImmediate();
  assert.deepEqual([begun, line.count()], [['one', 'two'], 1]);
  arrive('two');
  await setImmediate();
  assert.equal(line.count(), 0);
});

test('a removed file is never sent', async () => {
  const { line, begun, arrive } = openTestLine();
  const two = waiting('two');
  for (const each of [waiting('one'), two, waiting('three')]) line.join(each);
  line.leave(two.row);
  arrive('one');
  await setImmediate();
  assert.deepEqual(begun, ['one', 'three']);
});

test('removing a file during its upload stops it, and the next one starts', async () => {
  const { line, begun, stopped } = openTestLine();
  const one = waiting('one');
  for (const each of [one, waiting('two')]) line.join(each);
  line.leave(one.row);
  await setImmediate();
  assert.deepEqual([stopped, begun, line.count()], [['one'], ['one', 'two'], 1]);
});

test('a file added again to an empty queue is sent again', async () => {
  const { line, begun, arrive, moves } = openTestLine();
  line.join(waiting('one'));
  arrive('one');
  await setImmediate();
  line.join(waiting('again'));
  assert.deepEqual([begun, line.count()], [['one', 'again'], 1]);
  assert.ok(moves() >= 3);
});
