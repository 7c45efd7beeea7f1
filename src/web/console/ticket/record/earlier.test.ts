import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entriesAtOnce, withoutEarlier } from '#web/console/ticket/record/earlier.ts';
import type { RecordItem } from '#web/console/ticket/record/record-view.ts';

const items = (entries: number) =>
  Array.from({ length: entries * 2 }, (_, place) => ({
    kind: place % 2 === 0 ? 'entry' : 'events',
    id: String(place),
  })) as RecordItem[];

test('a record of one page is shown whole', () => {
  const all = items(entriesAtOnce);
  assert.deepEqual(withoutEarlier(all, false), all);
});

test('a longer one shows the first entry, the newest, and the number left out', () => {
  const shown = withoutEarlier(items(200), false);
  assert.deepEqual(shown[0], { kind: 'entry', id: '0' });
  assert.deepEqual(shown[1], { kind: 'earlier', id: 'earlier', count: 150 });
  assert.equal(shown.filter(({ kind }) => kind === 'entry').length, entriesAtOnce);
  assert.equal(shown.at(-1)?.id, '399');
});

test('on request it is shown whole', () => {
  assert.equal(withoutEarlier(items(200), true).length, 400);
});
