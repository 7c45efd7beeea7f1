import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askedAlone } from '#domain/forms/asked-alone.ts';
import type { FormDefinition, Question } from '#domain/forms/definition.ts';
import { askedQuestions, questionsOf } from '#domain/forms/questions.ts';

const text = { fr: 'x', nl: 'x', de: 'x', en: 'x' };
const line: Question = {
  id: 'since',
  type: 'line',
  label: text,
  why: text,
  example: text,
  charactersMax: null,
  required: false,
  completes: true,
  condition: null,
  choices: [],
};
const error: Question = { ...line, id: 'error', type: 'choice', choices: [{ id: 'text', label: text }] };
const message: Question = { ...line, id: 'message', condition: { question: 'error', is: ['text'] } };
const definition: FormDefinition = {
  kind: 'incident',
  sections: [
    { id: 'when', title: text, questions: [line] },
    { id: 'what', title: text, questions: [error, message] },
  ],
};

const idsOf = (questions: Question[]) => questions.map(({ id }) => id);

test('an agent’s question stands alone and has to be answered', () => {
  const alone = askedAlone(definition, ['since', 'gone']);
  assert.deepEqual(idsOf(questionsOf(alone)), ['since']);
  assert.deepEqual([alone.sections.length, questionsOf(alone)[0]?.required], [1, true]);
});

test('a question depends on a choice that was asked with it', () => {
  const alone = askedAlone(definition, ['error', 'message']);
  assert.deepEqual(idsOf(askedQuestions(alone, {})), ['error']);
  assert.deepEqual(idsOf(askedQuestions(alone, { error: 'text' })), ['error', 'message']);
});

test('a question whose choice was not asked with it is asked anyway', () => {
  assert.deepEqual(idsOf(askedQuestions(askedAlone(definition, ['message']), {})), ['message']);
});
