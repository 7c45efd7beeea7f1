import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FieldType } from '#domain/fields/field.ts';
import { readValue, type TypedValue, valueKey } from '#domain/fields/value.ts';
import { noText } from '#domain/language.ts';

const options = [
  { key: 'small', names: { ...noText, de: 'Klein' }, retired: false },
  { key: 'large', names: { ...noText, de: 'Groß' }, retired: false },
];
const read = (type: FieldType, typed: TypedValue) => {
  const result = readValue({ type, options }, typed);
  return 'fault' in result ? result.fault : result.value;
};

test('a number is read as people of each language write it', () => {
  for (const typed of ['1234,5', '1234.5', '1 234,5', '1\u202f234,5'])
    assert.deepEqual(read('number', typed), { number: 1234.5 });
  assert.deepEqual(read('number', '-3'), { number: -3 });
  assert.deepEqual(read('number', -0), { number: 0 });
  assert.deepEqual(read('number', 0.125), { number: 0.125 });
  for (const typed of ['ten', '1,2,3', '1e3', '0x10', '1.2345678'])
    assert.equal(read('number', typed), 'number', typed);
  assert.equal(read('number', 1e13), 'numberLarge');
});

test('a number that German and English read differently is refused', () => {
  assert.equal(read('number', '1.234'), 'numberUnclear');
  assert.equal(read('money', '12,500'), 'numberUnclear');
  assert.deepEqual(read('number', '0,125'), { number: 0.125 });
  assert.deepEqual(read('number', 1.234), { number: 1.234 }, 'a program says what it means');
});

test('an amount of money has at most two decimals', () => {
  assert.deepEqual(read('money', '€ 12,50'), { number: 12.5 });
  assert.equal(read('money', '12,5000'), 'money');
});

test('a date exists, and a link leads to a page', () => {
  assert.deepEqual(read('date', '2026-02-28'), { day: '2026-02-28' });
  for (const typed of ['2026-02-29', '28.02.2026', 'today']) assert.equal(read('date', typed), 'date', typed);
  assert.deepEqual(read('link', 'https://example.org/a?b#c'), { text: 'https://example.org/a?b#c' });
  for (const typed of ['javascript:alert(1)', 'example.org', 'https://user:word@example.org/', 'ftp://example.org'])
    assert.equal(read('link', typed), 'link', typed);
});

test('a choice is one of the options, and several stand in their order', () => {
  assert.deepEqual(read('choice', 'LARGE'), { choices: ['large'] });
  assert.deepEqual(read('choice', 'groß'), { choices: ['large'] }, 'by its name in any language');
  assert.deepEqual(read('choices', ['large', 'small', 'large']), { choices: ['small', 'large'] });
  assert.deepEqual(read('choices', 'large, small'), { choices: ['small', 'large'] });
  assert.equal(read('choice', 'large,small'), 'choice');
  assert.equal(read('choices', ['huge']), 'choice');
});

test('a text is one line, and a value of the wrong shape is refused', () => {
  assert.deepEqual(read('text', '  one\n two '), { text: 'one two' });
  assert.deepEqual(read('text', 'a\u202eb'), { text: 'ab' });
  assert.equal(read('text', 'a'.repeat(501)), 'textLong');
  assert.equal(read('text', 3), 'shape');
  assert.equal(read('number', ['3']), 'shape');
  assert.equal(read('person', 'nobody'), 'person');
  assert.equal(read('site', '12'), 'site');
});

test('nothing empties a field', () => {
  for (const type of ['text', 'number', 'date', 'choice', 'person'] as const) assert.equal(read(type, ' '), null, type);
  assert.equal(read('choices', []), null);
  assert.equal(read('text', null), null);
});

test('texts are compared without accents, capitals and repeated spaces', () => {
  assert.equal(valueKey(' Été  2026 '), 'ete 2026');
  assert.equal(valueKey('a'.repeat(300)).length, 200);
});
