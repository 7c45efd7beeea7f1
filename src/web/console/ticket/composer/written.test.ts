import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leftAfter, nothingWritten } from '#web/console/ticket/composer/written.ts';

const file = { id: 'a', name: 'a.pdf', size: '1 kB' };
const sent = { ...nothingWritten, text: 'Bonjour.', files: [file] };

test('what was sent leaves nothing, also where the editor took the place of the field meanwhile', () => {
  assert.deepEqual(leftAfter(sent, sent), nothingWritten);
  assert.deepEqual(leftAfter(sent, { ...sent, text: 'Bonjour.\n', html: '<p>Bonjour.</p>' }), nothingWritten);
});

test('what was typed behind it is left alone, without the files that went', () => {
  const other = { ...file, id: 'b' };
  assert.deepEqual(leftAfter(sent, { ...sent, text: 'Bonjour. Et ceci ?', files: [file, other] }), {
    ...nothingWritten,
    text: 'Et ceci ?',
    files: [other],
  });
});

test('what was changed within it stands whole, and what was done with it is not done again', () => {
  const acts = { acts: { assign: 'me' }, left: [], reason: '' };
  const now = { ...sent, text: 'Bonjour Claire.', acts };
  assert.deepEqual(leftAfter({ ...sent, acts }, now), { ...now, acts: null });
});

test('a file that came meanwhile stays, with the same words', () => {
  const other = { ...file, id: 'b' };
  assert.deepEqual(leftAfter(sent, { ...sent, files: [file, other] }).files, [other]);
});
