import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Field, newField, optionLines, readField, type TypedField } from '#domain/fields/field.ts';
import { type Language, noText } from '#domain/language.ts';

const languages: Language[] = ['fr', 'nl'];
const names = { ...noText, fr: 'Budget', nl: 'Budget' };
const typed = (more: Partial<TypedField> = {}): TypedField => ({ ...newField, key: 'budget', names, ...more });
const saved = (more: Partial<Field> = {}): Field => ({
  ...{ id: 'field', deskId: 'desk', key: 'budget', type: 'number', names, options: [] },
  ...{ visibleTo: 'agent', editableBy: 'agent', position: 1, retiredAt: null },
  ...more,
});

function problemsOf(more: Partial<TypedField>, before: Field | null = null, others: Field[] = []): string[] {
  const read = readField(typed(more), { languages, others }, before);
  return 'problems' in read ? read.problems.map(({ field, problem }) => `${field} ${problem}`) : [];
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
  assert.deepEqual(problemsOf({ visibleTo: 'everyone' }), ['visibleTo audience']);
});

test('each option has a key and a name per language, once', () => {
  const options = 'small: Petit | Klein\nlarge: Grand | Groot\n';
  const read = readField(typed({ type: 'choice', options }), { languages, others: [] });
  assert.ok('field' in read);
  assert.equal(optionLines(read.field.options, languages), options.trim());
  assert.deepEqual(problemsOf({ type: 'choices', options: '' }), ['options options']);
  assert.deepEqual(problemsOf({ type: 'choice', options: 'small: Petit' }), ['options optionLine']);
  assert.deepEqual(problemsOf({ type: 'choice', options: 'a: A | A\na: B | B' }), ['options optionTwice']);
});

test('an option without a line is kept as a retired one, since tickets may have it', () => {
  const options = [{ key: 'small', names: { ...noText, fr: 'Petit', nl: 'Klein' }, retired: false }];
  const before = saved({ type: 'choice', options });
  const read = readField(typed({ type: 'choice', options: 'large: Grand | Groot' }), { languages, others: [] }, before);
  assert.ok('field' in read);
  assert.deepEqual(
    read.field.options.map(({ key, retired }) => [key, retired]),
    [
      ['large', false],
      ['small', true],
    ],
  );
  const again = { ...before, ...read.field };
  const back = readField(typed({ type: 'choice', options: 'small: Petit | Klein' }), { languages, others: [] }, again);
  assert.ok('field' in back);
  assert.deepEqual(
    back.field.options.filter(({ retired }) => !retired).map(({ key }) => key),
    ['small'],
  );
});
