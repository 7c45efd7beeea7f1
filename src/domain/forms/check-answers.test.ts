import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexSites } from '#domain/directory/site-index.ts';
import { checkAnswers } from '#domain/forms/check-answers.ts';
import type { FormAnswers, FormDefinition, Question } from '#domain/forms/definition.ts';
import { readDate } from '#domain/forms/read-date.ts';

const text = { fr: 'x', nl: 'x', de: 'x', en: 'x' };
const choice = (id: string) => ({ id, label: text });

function question(id: string, rest: Partial<Question> = {}): Question {
  const plain = { type: 'line', label: text, why: text, example: text, choices: [], charactersMax: null } as const;
  return { id, ...plain, required: false, completes: false, condition: null, ...rest, choices: rest.choices ?? [] };
}

const form: FormDefinition = {
  kind: 'incident',
  sections: [
    {
      id: 'all',
      title: text,
      questions: [
        question('site', { type: 'site', required: true }),
        question('summary', { type: 'summary', required: true }),
        question('page', { type: 'url', completes: true }),
        question('seen', { type: 'choice', choices: [choice('error'), choice('other')] }),
        question('message', { type: 'text', required: true, condition: { question: 'seen', is: ['error'] } }),
        question('whom', { type: 'choices', choices: [choice('me'), choice('all')] }),
        question('day', { type: 'date' }),
        question('note', { charactersMax: 10 }),
        question('files', { type: 'files', completes: true }),
        question('urgent', { type: 'urgent' }),
      ],
    },
  ],
};

const sites = indexSites([
  { number: '1042', name: 'Stadsarchief', addresses: ['stadsarchief.example'] },
  { number: '2107', name: 'Musée des Pierres', addresses: ['musee.example'] },
]);

const whole = { site: '1042', summary: 'White page' };
const check = (answers: FormAnswers, beside = {}) => {
  const { wrong, checked } = checkAnswers(form, answers, sites, beside);
  return { wrong: wrong.map((each) => [each.question.id, each.wrong.is]), checked };
};

test('R6: all missing answers are reported at once, and only for questions that are asked', () => {
  assert.deepEqual(check({}).wrong, [
    ['site', 'missing'],
    ['summary', 'missing'],
  ]);
  assert.deepEqual(check({ ...whole, seen: 'error', message: '  ' }).wrong, [['message', 'missing']]);
});

test('an answer to a question that is no longer asked is not saved', () => {
  const { wrong, checked } = check({ ...whole, seen: 'other', message: 'Error 500' });
  assert.deepEqual(wrong, []);
  assert.deepEqual(checked.answers, { ...whole, seen: 'other' });
});

test('a choice that the form does not have is not an answer', () => {
  assert.deepEqual(check({ ...whole, seen: 'hacked', whom: ['all', 'hacked', 'me'] }).checked.answers, {
    ...whole,
    whom: ['me', 'all'],
  });
});

test('an answer that is too long is reported with the excess', () => {
  const { wrong } = checkAnswers(form, { ...whole, note: 'x'.repeat(11) }, sites);
  assert.deepEqual(wrong[0]?.wrong, { is: 'tooLong', max: 10, characters: 11 });
});

test('a page address is kept whole, and an invalid one is an error', () => {
  assert.equal(check({ ...whole, page: 'www.musee.example/ab' }).checked.answers.page, 'https://www.musee.example/ab');
  assert.deepEqual(check({ ...whole, page: 'javascript:alert(1)' }).wrong, [['page', 'noAddress']]);
});

test('without a site the page address identifies it', () => {
  const { wrong, checked } = check({ summary: 'White page', page: 'https://www.musee.example/visites' });
  assert.deepEqual(wrong, []);
  assert.equal(checked.site?.number, '2107');
  assert.equal(checked.answers.site, '2107');
});

test('an unknown site is reported once, then accepted as typed', () => {
  assert.deepEqual(check({ ...whole, site: '142' }).wrong, [['site', 'siteDigits']]);
  assert.deepEqual(check({ ...whole, site: 'Burg Falkenstein' }).wrong, [['site', 'siteUnknown']]);
  const again = check({ ...whole, site: 'Burg Falkenstein' }, { siteSeen: 'Burg Falkenstein' });
  assert.deepEqual(again.wrong, []);
  assert.equal(again.checked.unknownSite, 'Burg Falkenstein');
  assert.equal(again.checked.site, null);
});

test('a day is parsed as browsers send it and as people type it', () => {
  for (const typed of ['2027-01-15', '15/1/2027', '15.01.2027', '15-1-2027'])
    assert.equal(readDate(typed), '2027-01-15', typed);
  for (const typed of ['31/2/2027', '2027-13-01', '1/15/2027', 'tomorrow', '15/1/27', '0000-01-01'])
    assert.equal(readDate(typed), null, typed);
});

test('R6: a request is complete with its files, and not without them', () => {
  const answers = { ...whole, page: 'musee.example' };
  assert.equal(check(answers).checked.complete, false);
  const { checked } = check(answers, { files: ['error.png'] });
  assert.equal(checked.complete, true);
  assert.deepEqual(checked.answers.files, ['error.png']);
});
