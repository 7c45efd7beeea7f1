import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkField, type Field, type FieldInput, newField, optionLines, optionsMax } from '#domain/fields/field.ts';
import { type Language, noText } from '#domain/language.ts';

const languages: Language[] = ['fr', 'nl'];
const names = { ...noText, fr: 'Budget', nl: 'Budget' };
const input = (more: Partial<FieldInput> = {}): FieldInput => ({ ...newField, key: 'budget', names, ...more });
const option = (key: string, fr: string, nl: string) => ({ key, names: { ...noText, fr, nl } });
const [small, large] = [option('small', 'Petit', 'Klein'), option('large', 'Grand', 'Groot')];
const saved = (more: Partial<Field> = {}): Field => ({
  ...{ id: 'field', deskId: 'desk', key: 'budget', type: 'number', names, options: [] },
  ...{ visibleTo: 'agent', editableBy: 'agent', position: 1, retiredAt: null },
  ...more,
});

function problemsOf(more: Partial<FieldInput>, before: Field | null = null, others: Field[] = []): string[] {
  const checked = checkField(input(more), { languages, others }, before);
  return 'problems' in checked ? checked.problems.map(({ field, problem }) => `${field} ${problem}`) : [];
}

test('a field needs a key of small letters, digits and hyphens that no other field of the desk has', () => {
  assert.deepEqual(problemsOf({}), []);
  for (const key of ['', 'Größe', 'a b', '-a', 'a--b', 'none', 'any', 'a'.repeat(41)])
    assert.deepEqual(problemsOf({ key }), ['key key'], key);
  assert.deepEqual(problemsOf({ key: 'BUDGET' }, null, [saved()]), ['key keyTaken']);
});

test('the key and the type of a field never change', () => {
  assert.deepEqual(problemsOf({ type: 'number' }, saved()), []);
  assert.deepEqual(problemsOf({ key: 'other', type: 'text' }, saved()), ['key keyFixed', 'type typeFixed']);
});

test('a field has a name in each language of its desk', () => {
  assert.deepEqual(problemsOf({ names: { ...names, nl: ' ' } }), ['name-nl name']);
  assert.deepEqual(problemsOf({ names: { ...names, fr: 'a'.repeat(61) } }), ['name-fr nameLong']);
});

test('people who change a field see it', () => {
  assert.deepEqual(problemsOf({ visibleTo: 'serviceManager', editableBy: 'requester' }), ['editableBy editsUnseen']);
  assert.deepEqual(problemsOf({ visibleTo: 'requester', editableBy: 'serviceManager' }), []);
});

test('each option has a key and a name per language, once', () => {
  const checked = checkField(input({ type: 'choice', options: [small, large] }), { languages, others: [] });
  assert.ok('field' in checked);
  assert.equal(optionLines(checked.field.options, languages), 'small: Petit | Klein\nlarge: Grand | Groot');
  assert.deepEqual(problemsOf({ type: 'choices', options: [] }), ['options options']);
  assert.deepEqual(problemsOf({ type: 'choice', options: [option('small', 'Petit', ' ')] }), ['options option']);
  assert.deepEqual(problemsOf({ type: 'choice', options: [option('none', 'Rien', 'Niets')] }), ['options option']);
  assert.deepEqual(problemsOf({ type: 'choice', options: [option('a', 'a'.repeat(61), 'A')] }), ['options option']);
  assert.deepEqual(problemsOf({ type: 'choice', options: [option('a', 'A', 'A'), option('A', 'B', 'B')] }), [
    'options optionTwice',
  ]);
  const many = Array.from({ length: optionsMax + 1 }, (_, at) => option(`o${at}`, 'O', 'O'));
  assert.deepEqual(problemsOf({ type: 'choice', options: many }), ['options options']);
});

test('an option that nobody states any more is kept as a retired one, since tickets may have it', () => {
  const before = saved({ type: 'choice', options: [{ ...small, retired: false }] });
  const checked = checkField(input({ type: 'choice', options: [large] }), { languages, others: [] }, before);
  assert.ok('field' in checked);
  assert.deepEqual(
    checked.field.options.map(({ key, retired }) => [key, retired]),
    [
      ['large', false],
      ['small', true],
    ],
  );
  const again = { ...before, ...checked.field };
  const back = checkField(input({ type: 'choice', options: [small] }), { languages, others: [] }, again);
  assert.ok('field' in back);
  assert.deepEqual(
    back.field.options.filter(({ retired }) => !retired).map(({ key }) => key),
    ['small'],
  );
});

test('a language that the desk lost keeps the names of its options', () => {
  const german = { key: 'small', names: { ...noText, fr: 'Petit', nl: 'Klein', de: 'Klein' }, retired: false };
  const before = saved({ type: 'choice', options: [german] });
  const renamed = { ...option('small', 'Menu', 'Klein'), names: { ...noText, fr: 'Menu', nl: 'Klein', de: 'Anders' } };
  const checked = checkField(input({ type: 'choice', options: [renamed] }), { languages, others: [] }, before);
  assert.ok('field' in checked);
  assert.deepEqual(checked.field.options[0]!.names, { ...noText, fr: 'Menu', nl: 'Klein', de: 'Klein' });
});
