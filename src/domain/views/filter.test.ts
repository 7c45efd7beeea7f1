import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { momentsOf, readDays } from '#domain/views/days.ts';
import {
  addCondition,
  type Condition,
  type Filter,
  operatorNames,
  operators,
  readFilter,
  removeCondition,
  wordsOf,
  writeFilter,
} from '#domain/views/filter.ts';

const conditionsOf = (text: string) => readFilter(text).filter.conditions;

test('operators, words and phrases are distinguished', () => {
  const { filter, problems, rest } = readFilter(
    'status:waiting site:1042 from:"claire dumont" erreur "page blanche" -is:spam before:2026-11-01 has:attachment',
  );
  assert.deepEqual(filter.words, ['erreur', 'page blanche']);
  assert.deepEqual(problems, []);
  assert.equal(rest, 'erreur "page blanche"');
  assert.deepEqual(filter.conditions, [
    { operator: 'status', values: ['waiting'], negated: false },
    { operator: 'site', values: ['1042'], negated: false },
    { operator: 'from', values: ['claire dumont'], negated: false },
    { operator: 'is', values: ['spam'], negated: true },
    { operator: 'before', values: ['2026-11-01'], negated: false },
    { operator: 'has', values: ['attachment'], negated: false },
  ]);
});

test('several values are alternatives, and case does not matter', () => {
  assert.deepEqual(conditionsOf('STATUS:New,OPEN is:mailfailed'), [
    { operator: 'status', values: ['new', 'open'], negated: false },
    { operator: 'is', values: ['mailFailed'], negated: false },
  ]);
});

test('an unknown value is reported, and the others are used', () => {
  const { filter, problems } = readFilter('status:new,finished changed:someday erreur kind:');
  assert.deepEqual(filter, {
    conditions: [{ operator: 'status', values: ['new'], negated: false }],
    words: ['erreur'],
  });
  assert.deepEqual(problems, [
    { why: 'unknownValue', operator: 'status', value: 'finished' },
    { why: 'noDay', operator: 'changed', value: 'someday' },
    { why: 'noValue', operator: 'kind', value: '' },
  ]);
});

test('an invalid operator is searched as a word and reported', () => {
  const { filter, problems } = readFilter('colour:red https://www.site.example/page 12:30');
  assert.deepEqual(filter.words, ['colour:red', 'https://www.site.example/page', '12:30']);
  assert.deepEqual(problems, [{ why: 'unknownOperator', operator: 'colour', value: 'red' }]);
});

test('an unclosed quote runs to the end, and nothing is lost', () => {
  assert.deepEqual(conditionsOf('from:"claire dum'), [{ operator: 'from', values: ['claire dum'], negated: false }]);
  assert.deepEqual(readFilter('"page blan').filter.words, ['page', 'blan']);
});

test('a quoted name can contain commas and quotes', () => {
  assert.deepEqual(conditionsOf('team:"Web, ""first""",Mail')[0]!.values, ['Web, "first"', 'Mail']);
});

test('an operator within a word is part of it', () => {
  assert.deepEqual(readFilter('mysite:1042 user.from:here').filter.conditions, []);
});

test('days are dates, words, counts of days, and open ranges', () => {
  const now = { zone: 'Europe/Brussels', now: '2026-11-24T09:00:00Z' };
  const moments = (text: string) => momentsOf(readDays(text)!, now);
  assert.deepEqual(moments('2026-11-01..2026-11-02'), { from: '2026-10-31T23:00:00Z', before: '2026-11-02T23:00:00Z' });
  assert.deepEqual(moments('today'), { from: '2026-11-23T23:00:00Z', before: '2026-11-24T23:00:00Z' });
  assert.deepEqual(moments('..-7d'), { from: null, before: '2026-11-17T23:00:00Z' });
  assert.deepEqual(moments('yesterday..'), { from: '2026-11-22T23:00:00Z', before: null });
  assert.deepEqual(moments('2026-11-02T10:00+01:00..2026-11-02T10:30:00.5z'), {
    from: '2026-11-02T09:00:00Z',
    before: '2026-11-02T10:30:00.5Z',
  });
  const wrongMoments = ['2026-02-30T10:00Z', '2026-11-02T10:00', '2026-11-02T25:00Z', '2026-11-02Tnoon'];
  for (const wrong of ['', '..', '2026-02-30', '1..2..3', 'soon', '-9999d', ...wrongMoments])
    assert.equal(readDays(wrong), null, wrong);
});

const name = fc
  .string({ minLength: 1, maxLength: 20, unit: 'grapheme' })
  .filter((text) => text.trim() === text && text !== '');
const date = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((each) => each.toISOString().slice(0, 10));
const oneDay = fc.oneof(date, fc.constantFrom('today', 'yesterday', '-7d', '+30d'));
const days = fc.oneof(
  oneDay,
  fc.tuple(oneDay, oneDay).map((ends) => ends.join('..')),
  oneDay.map((end) => `..${end}`),
);

const condition: fc.Arbitrary<Condition> = fc.constantFrom(...operatorNames).chain((operator) => {
  const words = wordsOf(operator);
  const isOneDay = operator === 'before' || operator === 'after';
  const value = words ? fc.constantFrom(...words) : operators[operator] !== 'days' ? name : isOneDay ? oneDay : days;
  return fc.record(
    {
      operator: fc.constant(operator),
      ...(operator === 'field' && { field: fc.constantFrom('budget', 'due-date') }),
      values: fc.uniqueArray(value, { minLength: 1, maxLength: 3 }),
      negated: fc.boolean(),
    },
    { noNullPrototype: true },
  );
});

const word = fc
  .string({ minLength: 1, maxLength: 20, unit: 'grapheme' })
  .filter((text) => text.trim() === text && !text.includes('"') && /[\p{L}\p{N}]/u.test(text));

const filter: fc.Arbitrary<Filter> = fc.record(
  { conditions: fc.array(condition, { maxLength: 6 }), words: fc.array(word, { maxLength: 4 }) },
  { noNullPrototype: true },
);

test('a condition is added to a filter', () => {
  const add = (text: string, added: string) => addCondition(text, conditionsOf(added)[0]!);
  assert.equal(add('', 'status:open'), 'status:open');
  assert.equal(add('status:open erreur', 'language:nl'), 'status:open language:nl erreur');
  // A ticket has one status, one site and one assignee: a second value widens the condition.
  assert.equal(add('status:open', 'status:waiting'), 'status:open,waiting');
  assert.equal(add('site:1042', 'site:"Musée des Pierres"'), 'site:1042,"Musée des Pierres"');
  // A ticket can have several marks, and every date narrows.
  assert.equal(add('is:held', 'is:overdue'), 'is:held is:overdue');
  assert.equal(add('opened:today', 'opened:-7d..today'), 'opened:today opened:-7d..today');
  assert.equal(add('is:held', 'is:held'), 'is:held');
  // A filter never excludes what it asks for.
  assert.equal(add('-status:closed -is:spam', 'status:closed'), '-is:spam status:closed');
  assert.equal(add('-status:closed,handled', 'status:closed'), '-status:handled status:closed');
  assert.equal(add('-status:closed', 'status:open'), '-status:closed status:open');
  assert.equal(add('urgent:true status:open', 'urgent:false'), 'status:open urgent:false');
});

test('a field is named by its key, and its comparisons are kept as typed', () => {
  const text = 'field.budget:>=100 -field.size:none field.due-date:today..+7d';
  assert.deepEqual(conditionsOf(text), [
    { operator: 'field', field: 'budget', values: ['>=100'], negated: false },
    { operator: 'field', field: 'size', values: ['none'], negated: true },
    { operator: 'field', field: 'due-date', values: ['today..+7d'], negated: false },
  ]);
  assert.equal(writeFilter(readFilter(text).filter), text);
  assert.deepEqual(readFilter('field.:x field:x').filter.words, ['field.:x', 'field:x']);
  assert.equal(
    addCondition('-field.size:large', conditionsOf('field.budget:1')[0]!),
    '-field.size:large field.budget:1',
  );
});

test('a condition is removed from a filter by its place', () => {
  assert.equal(removeCondition('status:open -is:spam erreur', 0), '-is:spam erreur');
  assert.equal(removeCondition('status:open -is:spam erreur', 1), 'status:open erreur');
});

test('a written filter parses to itself', () => {
  fc.assert(fc.property(filter, (each) => assert.deepEqual(readFilter(writeFilter(each)).filter, each)));
});

test('any text is parsed, and the result survives writing and parsing', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      const { filter: read } = readFilter(text);
      assert.deepEqual(readFilter(writeFilter(read)).filter, read);
    }),
  );
});
