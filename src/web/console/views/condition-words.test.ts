import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Field } from '#domain/fields/field.ts';
import { readFilter } from '#domain/views/filter.ts';
import { knownNames } from '#web/console/views/condition-options.ts';
import { filterLabels } from '#web/console/views/condition-words.ts';
import { fieldChoices } from '#web/shared/fields/field-choices.ts';

const names = (fr: string, de: string) => ({ fr, nl: '', de, en: '' });
const field = (key: string, more: Partial<Field>): Field => ({
  ...{ id: key, deskId: 'desk', key, type: 'number', names: names('Budget', 'Etat'), options: [] },
  ...{ visibleTo: 'agent', editableBy: 'agent', position: 1, retiredAt: null },
  ...more,
});
const fields = [
  field('budget', {}),
  field('size', {
    type: 'choice',
    names: names('Taille', 'Größe'),
    options: [{ key: 'large', names: names('Grand', 'Groß'), retired: false }],
  }),
];

test('a condition on a field reads in the language of its reader', () => {
  const read = (text: string) =>
    filterLabels(readFilter(text).filter, 'de', knownNames({ agents: [], fields: fieldChoices(fields, 'de') }));
  assert.deepEqual(read('field.budget:>100 field.size:large -field.size:none'), [
    'Etat: >100',
    'Größe: Groß',
    'Größe (ist nicht): keine',
  ]);
  assert.deepEqual(read('field.gone:1'), ['field.gone: 1'], 'a field of no desk keeps its key');
});
