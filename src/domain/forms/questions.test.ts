import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FormDefinition, Question } from '#domain/forms/definition.ts';
import { askedQuestions, isComplete, missingQuestions } from '#domain/forms/questions.ts';

const text = { fr: 'x', nl: 'x', de: 'x', en: 'x' };

function question(id: string, rest: Partial<Question> = {}): Question {
  const plain = { type: 'line', label: text, why: text, example: text, choices: [], charactersMax: null } as const;
  return { id, ...plain, required: false, completes: false, condition: null, ...rest, choices: rest.choices ?? [] };
}

const form: FormDefinition = {
  kind: 'incident',
  sections: [
    {
      id: 'what',
      title: text,
      questions: [
        question('summary', { type: 'summary', required: true }),
        question('seen', { type: 'choice' }),
        question('message', { completes: true, condition: { question: 'seen', is: ['error'] } }),
        question('sender', { completes: true, condition: { question: 'message', is: ['mail'] } }),
      ],
    },
  ],
};

const ids = (questions: Question[]) => questions.map(({ id }) => id);

test('R6: a question is asked if its condition holds', () => {
  assert.deepEqual(ids(askedQuestions(form, {})), ['summary', 'seen']);
  assert.deepEqual(ids(askedQuestions(form, { seen: 'error' })), ['summary', 'seen', 'message']);
});

test('R6: an answer to a question that is no longer asked leads to nothing', () => {
  assert.deepEqual(ids(askedQuestions(form, { seen: 'other', message: 'mail' })), ['summary', 'seen']);
});

test('R6: a request is complete when every required question is answered', () => {
  assert.deepEqual(ids(missingQuestions(form, { summary: ' ', seen: 'error' })), ['summary', 'message']);
  assert.equal(isComplete(form, { summary: 'White page', seen: 'error', message: ['500'] }), true);
  assert.equal(isComplete(form, { summary: 'White page' }), true);
});

test('a question named like a property of Object has no answer', () => {
  assert.deepEqual(
    ids(
      missingQuestions(
        {
          kind: 'question',
          sections: [{ id: 's', title: text, questions: [question('constructor', { required: true })] }],
        },
        {},
      ),
    ),
    ['constructor'],
  );
});
