import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Question } from '#domain/forms/definition.ts';
import { inEachLanguage, noText } from '#domain/language.ts';
import { readCondition } from './read-condition.ts';

const choices = ['link', 'text'].map((id) => ({ id, label: inEachLanguage(() => id) }));
const rules = { required: false, completes: false, condition: null, charactersMax: null };
const question = (id: string, type: Question['type']): Question => ({
  ...{ id, type, label: inEachLanguage(() => id), why: noText, example: noText, choices: [], ...rules },
  ...(type === 'choice' && { choices }),
});
const earlier = [question('kind', 'choice'), question('visits', 'number')];

function posted(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

test('each test says which rows it means, if its question is in rows', () => {
  const fields = { joined: 'any', 'test-kind': 'is', 'is-kind': 'text', 'least-visits': '5' };
  assert.deepEqual(readCondition(posted({ ...fields, 'rows-kind': 'every', 'rows-visits': 'any' }), earlier), {
    any: [
      { question: 'kind', is: ['text'], rows: 'every' },
      { question: 'visits', atLeast: '5', rows: 'any' },
    ],
  });
  assert.deepEqual(readCondition(posted({ 'test-kind': 'is', 'is-kind': 'text' }), earlier), {
    question: 'kind',
    is: ['text'],
  });
});

test('a choice of rows alone sets no condition', () => {
  assert.equal(readCondition(posted({ 'test-kind': 'none', 'rows-kind': 'any', 'rows-visits': 'odd' }), earlier), null);
});
