import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FormDefinition, Question } from '#domain/forms/definition.ts';
import { questionsSince } from '#domain/forms/former-questions.ts';

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
const choice = (...ids: string[]): Question => ({
  ...line,
  id: 'who',
  type: 'choice',
  choices: ids.map((id) => ({ id, label: text })),
});
const form = (...questions: Question[]): FormDefinition => ({
  kind: 'incident',
  sections: [{ id: 's', title: text, questions }],
});
const ids = (questions: Question[]) => questions.map(({ id }) => id);

test('a new question is listed for those who are asked it', () => {
  const hidden = { ...line, id: 'hidden', condition: { question: 'who', is: ['me'] } };
  const now = form(choice('me', 'all'), line, hidden);
  assert.deepEqual(ids(questionsSince(form(choice('me', 'all')), now, {}).added), ['since']);
  assert.deepEqual(ids(questionsSince(form(choice('me', 'all')), now, { who: 'me' }).added), ['since', 'hidden']);
});

test('an answer without a place in the new form is outdated, and an empty one is not', () => {
  const before = form(line, choice('me', 'all'));
  assert.deepEqual(ids(questionsSince(before, form(), { since: 'Monday', who: 'me' }).former), ['since', 'who']);
  assert.deepEqual(ids(questionsSince(before, form(line), { since: '', who: '' }).former), []);
});

test('a choice that is no longer offered is an outdated answer, and one still offered is not', () => {
  const before = form(choice('me', 'all'));
  assert.deepEqual(ids(questionsSince(before, form(choice('all', 'nobody')), { who: 'me' }).former), ['who']);
  assert.deepEqual(ids(questionsSince(before, form(choice('all', 'nobody')), { who: 'all' }).former), []);
});
