import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseTag } from './typed-tag.ts';

test('synonyms are separated by commas, semicolons or lines', () => {
  assert.deepEqual(parseTag({ name: 'Réseau', synonyms: 'wifi, réseau; WiFi\nnetwork\n', colour: 'blue' }), {
    ...{ name: 'Réseau', colour: 'blue' },
    synonyms: ['wifi', ' réseau', ' WiFi', 'network'],
  });
});

test('a colour is one of the list', () => {
  assert.deepEqual(parseTag({ name: 'Réseau', synonyms: '', colour: '#ff0000' }), {
    refused: 'invalid',
    problems: [{ field: 'colour', problem: 'colour' }],
  });
});
