import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexSites } from '#domain/directory/site-index.ts';
import type { Field } from '#domain/fields/field.ts';
import { checkAnswers } from '#domain/forms/check-answers.ts';
import { checkDefinition } from '#domain/forms/check-definition.ts';
import type { FormDefinition, Question } from '#domain/forms/definition.ts';
import { withFields } from '#domain/forms/field-questions.ts';
import { questionsOf } from '#domain/forms/questions.ts';
import { noText } from '#domain/language.ts';

const text = { fr: 'x', nl: 'x', de: 'x', en: 'x' };
const rules = { required: false, completes: false, condition: null, choices: [], charactersMax: null };
const question = (id: string, more: Partial<Question>): Question => ({
  ...{ id, type: 'field', label: text, why: noText, example: noText },
  ...rules,
  ...more,
});
const summary = question('summary', { type: 'summary', required: true });
const form = (...questions: Question[]): FormDefinition => ({
  kind: 'request',
  sections: [{ id: 'what', title: text, questions: [summary, ...questions] }],
});
const option = (key: string, retired = false) => ({ key, names: text, retired });
const field = (key: string, type: Field['type'], more: Partial<Field> = {}): Field => ({
  ...{ id: key, deskId: 'desk', key, type, names: text, options: [] },
  ...{ visibleTo: 'requester', editableBy: 'agent', position: 1, retiredAt: null },
  ...more,
});
const sites = indexSites([]);

test('a question about a field looks like its type, and offers the options in use', () => {
  const size = field('size', 'choice', { options: [option('small'), option('old', true)] });
  const asked = questionsOf(withFields(form(question('q1', { field: 'size' })), [size]))[1]!;
  assert.deepEqual([asked.type, asked.choices], ['choice', [{ id: 'small', label: text }]]);
});

test('a question about a field that is gone, retired or not for requesters is left out', () => {
  const fields = [
    field('old', 'text', { retiredAt: '2026-11-30T12:00:00Z' }),
    field('own', 'text', { visibleTo: 'agent' }),
  ];
  for (const key of ['old', 'own', 'none'])
    assert.equal(questionsOf(withFields(form(question('q1', { field: key })), fields)).length, 1, key);
});

test('administrators are told why a question about a field is not asked', () => {
  const codes = (questions: Question[], fields: Field[]) =>
    checkDefinition(form(...questions), ['fr'], fields).map(({ code, question: id }) => `${id} ${code}`);
  const budget = field('budget', 'money');
  const asking = question('q1', { field: 'budget' });
  assert.deepEqual(codes([asking], [budget]), []);
  assert.deepEqual(codes([asking], []), ['q1 fieldGone']);
  assert.deepEqual(codes([asking], [{ ...budget, visibleTo: 'agent' }]), ['q1 fieldHidden']);
  assert.deepEqual(codes([asking], [{ ...budget, retiredAt: '2026-11-30T12:00:00Z' }]), ['q1 fieldRetired']);
  assert.deepEqual(codes([asking, { ...asking, id: 'q2' }], [budget]), ['q2 fieldTwice']);
});

test('an answer is checked by the rules of its field', () => {
  const check = (type: Field['type'], typed: string | string[], options = [option('small')]) => {
    const asked = withFields(form(question('q1', { field: 'f' })), [field('f', type, { options })]);
    const { wrong, checked } = checkAnswers(asked, { summary: 'x', q1: typed }, sites);
    return wrong[0]?.wrong.is ?? checked.answers.q1;
  };
  assert.equal(check('money', '12,50'), '12,50');
  assert.equal(check('money', '1.234'), 'unclearNumber');
  assert.equal(check('number', 'ten'), 'noNumber');
  assert.equal(check('date', '15.1.2027'), '2027-01-15');
  assert.equal(check('date', 'soon'), 'noDate');
  assert.equal(check('link', 'javascript:alert(1)'), 'noAddress');
  assert.equal(check('person', 'nobody'), 'noPerson');
  assert.equal(check('person', 'who@client.example'), 'who@client.example', 'nobody learns whom the desk knows');
  assert.equal(check('site', '9999'), 'noSite');
  assert.equal(check('text', 'a'.repeat(501)), 'tooLong');
  assert.equal(check('choice', 'small'), 'small');
  assert.equal(check('choice', 'huge'), undefined);
  assert.deepEqual(check('choices', ['small', 'huge']), ['small']);
});
