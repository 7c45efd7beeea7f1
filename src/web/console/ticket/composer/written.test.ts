import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leftAfter, nothingWritten } from '#web/console/ticket/composer/written.ts';

const file = { id: 'a', name: 'a.pdf', size: '1 kB' };
const sent = { ...nothingWritten, text: 'Bonjour.', files: [file] };

test('a sent message leaves nothing, also if the editor replaced the field meanwhile', () => {
  assert.deepEqual(leftAfter(sent, sent), nothingWritten);
  assert.deepEqual(leftAfter(sent, { ...sent, text: 'Bonjour.\n', html: '<p>Bonjour.</p>' }), nothingWritten);
});

test('text typed after it stays, without the files that were sent', () => {
  const other = { ...file, id: 'b' };
  assert.deepEqual(leftAfter(sent, { ...sent, text: 'Bonjour. Et ceci ?', files: [file, other] }), {
    ...nothingWritten,
    text: 'Et ceci ?',
    files: [other],
  });
});

test('a message edited meanwhile stays whole, and its actions do not run again', () => {
  const acts = { acts: [{ do: 'assign' as const, to: 'me' as const }], left: [], reason: '' };
  const now = { ...sent, text: 'Bonjour Claire.', acts };
  assert.deepEqual(leftAfter({ ...sent, acts }, now), { ...now, acts: null });
});

test('a file added meanwhile stays, with the same text', () => {
  const other = { ...file, id: 'b' };
  assert.deepEqual(leftAfter(sent, { ...sent, files: [file, other] }).files, [other]);
});
