import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entriesAtOnce, firstUnread, withoutEarlier } from '#web/console/ticket/record/earlier.ts';
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

test('unread entries are not folded', () => {
  const shown = withoutEarlier(items(200), false, '20');
  assert.deepEqual(
    shown.slice(0, 3).map(({ id }) => id),
    ['0', 'earlier', '20'],
  );
  assert.equal((shown[1] as { count: number }).count, 9);
  assert.deepEqual(withoutEarlier(items(200), false, '2'), items(200));
  assert.deepEqual(withoutEarlier(items(200), false, '398'), withoutEarlier(items(200), false));
});

test('a reader goes on at the first later entry of somebody else; a first visit has none', () => {
  const entries = [
    { id: 'a', seq: 1, by: { personId: 'claire' } },
    { id: 'b', seq: 3, by: { personId: 'tom' } },
    { id: 'c', seq: 5, by: null },
  ];
  assert.equal(firstUnread(entries, null, 'tom'), null);
  assert.equal(firstUnread(entries, 1, 'tom'), 'c');
  assert.equal(firstUnread(entries, 1, 'nadia'), 'b');
  assert.equal(firstUnread(entries, 5, 'nadia'), null);
});
