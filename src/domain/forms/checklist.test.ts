import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checklistOf, knownAnswers } from '#domain/forms/checklist.ts';
import type { FormDefinition, Question } from '#domain/forms/definition.ts';

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
        question('title', { type: 'summary', required: true }),
        question('site', { type: 'site', required: true }),
        question('seen', { type: 'choice', completes: true }),
        question('message', { completes: true, condition: { question: 'seen', is: ['error'] } }),
        question('picture', { type: 'files' }),
        question('urgent', { type: 'urgent' }),
      ],
    },
  ],
};
const nothing = { summary: 'Page blanche', site: null, hasFiles: false, urgent: false };
const items = (answers: Parameters<typeof checklistOf>[1]) =>
  checklistOf(form, answers).map(
    ({ question: { id }, missing, answered }) => `${id}${missing ? ' missing' : answered ? ' answered' : ''}`,
  );

test('R6: a mail gives only its title: required answers are missing, and dependent questions may be asked too', () => {
  const known = knownAnswers(form, null, nothing);
  assert.deepEqual(items(known), ['site missing', 'seen missing', 'message', 'picture']);
});

test('R6: known facts of the ticket are not missing', () => {
  const known = knownAnswers(form, null, { ...nothing, site: '1187', hasFiles: true });
  assert.deepEqual(items(known), ['site answered', 'seen missing', 'message', 'picture answered']);
});

test('R6: a question ruled out by an answer is not asked, and one required by an answer is missing', () => {
  const own = { ...nothing, site: '1187' };
  assert.deepEqual(items(knownAnswers(form, { seen: 'blank' }, own)), ['site answered', 'seen answered', 'picture']);
  assert.deepEqual(items(knownAnswers(form, { seen: 'error' }, own)), [
    'site answered',
    'seen answered',
    'message missing',
    'picture',
  ]);
});
