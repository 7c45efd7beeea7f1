import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexSites } from '#domain/directory/site-index.ts';
import { checkAnswers } from '#domain/forms/check-answers.ts';
import { conditionOf, testsOf } from '#domain/forms/conditions.ts';
import type { Condition, FieldAsked, FormAnswers, FormDefinition, Question } from '#domain/forms/definition.ts';
import { askedQuestions } from '#domain/forms/questions.ts';

const text = { fr: 'x', nl: 'x', de: 'x', en: 'x' };
const rules = { required: false, completes: false, condition: null, choices: [], charactersMax: null };
const question = (id: string, rest: Partial<Question> = {}): Question => ({
  ...{ id, type: 'line', label: text, why: text, example: text, ...rules },
  ...rest,
});
const choices = ['a', 'b', 'c'].map((id) => ({ id, label: text }));
const money: FieldAsked = { key: 'budget', type: 'money', options: [] };

/** A form whose last question is asked under a condition. */
const formWith = (condition: Condition): FormDefinition => ({
  kind: 'request',
  sections: [
    {
      ...{ id: 'main', title: text },
      questions: [
        question('one', { type: 'choice', choices }),
        question('many', { type: 'choices', choices }),
        question('urgent', { type: 'urgent' }),
        question('amount', { type: 'number' }),
        question('cost', { ofField: money }),
        question('day', { type: 'date' }),
        question('words'),
        question('last', { required: true, condition }),
      ],
    },
  ],
});
const isAsked = (condition: Condition, answers: FormAnswers) =>
  askedQuestions(formWith(condition), answers).some(({ id }) => id === 'last');

/** Each condition with answers that meet it, and answers that do not. */
const cases: [string, Condition, FormAnswers[], FormAnswers[]][] = [
  ['one of the choices', { question: 'one', is: ['a', 'b'] }, [{ one: 'b' }], [{}, { one: 'c' }, { one: '' }]],
  ['another choice', { all: [{ question: 'one', isNot: ['a'] }] }, [{ one: 'c' }], [{}, { one: 'a' }]],
  [
    'none of several choices',
    { all: [{ question: 'many', isNot: ['a', 'b'] }] },
    [{ many: ['c'] }],
    [{}, { many: [] }, { many: ['b', 'c'] }],
  ],
  ['any choice', { all: [{ question: 'many', answered: true }] }, [{ many: ['c'] }], [{}, { many: [] }]],
  ['a tick', { question: 'urgent', is: ['yes'] }, [{ urgent: 'yes' }], [{}, { urgent: '' }]],
  ['words', { all: [{ question: 'words', answered: true }] }, [{ words: 'x' }], [{}, { words: ' ' }]],
  [
    'a range of numbers',
    {
      all: [
        { question: 'amount', atLeast: '5' },
        { question: 'amount', atMost: '10.5' },
      ],
    },
    [{ amount: '5' }, { amount: '10,5' }, { amount: '7 ' }],
    [{}, { amount: '4,99' }, { amount: '11' }, { amount: 'ten' }, { amount: '1.234' }],
  ],
  [
    'a field of the desk',
    { all: [{ question: 'cost', atLeast: '1000' }] },
    [{ cost: '1 000' }, { cost: '€ 2500,50' }],
    [{ cost: '999,99' }, { cost: '' }],
  ],
  [
    'a date as people type it',
    { all: [{ question: 'day', atLeast: '2027-01-15' }] },
    [{ day: '15/1/2027' }, { day: '2028-01-01' }],
    [{ day: '14.1.2027' }, { day: '31/2/2027' }],
  ],
  [
    'any of several tests',
    {
      any: [
        { question: 'one', is: ['a'] },
        { question: 'amount', atLeast: '5' },
      ],
    },
    [{ one: 'a' }, { amount: '6' }],
    [{ one: 'b', amount: '4' }],
  ],
  [
    'all of several tests',
    {
      all: [
        { question: 'one', is: ['a'] },
        { question: 'amount', atLeast: '5' },
      ],
    },
    [{ one: 'a', amount: '6' }],
    [{ one: 'a' }, { amount: '6' }],
  ],
];

for (const [name, condition, asking, silent] of cases)
  test(`R6: a question is asked by ${name}`, () => {
    for (const answers of asking) assert.ok(isAsked(condition, answers), JSON.stringify(answers));
    for (const answers of silent) assert.ok(!isAsked(condition, answers), JSON.stringify(answers));
  });

test('an answer to a question that is not asked is neither required nor saved', () => {
  const form = formWith({ all: [{ question: 'amount', atLeast: '5' }] });
  const check = (answers: FormAnswers) => checkAnswers(form, answers, indexSites([]));
  assert.deepEqual(check({ amount: '4', last: 'secret' }).checked.answers, { amount: '4' });
  assert.deepEqual(check({ amount: '4' }).wrong, []);
  assert.deepEqual(
    check({ amount: '5' }).wrong.map(({ question: { id }, wrong }) => [id, wrong.is]),
    [['last', 'missing']],
  );
});

test('numbers and addresses of people are checked and saved in one form', () => {
  const form = formWith({ question: 'one', is: ['a'] });
  form.sections[0]!.questions.push(question('who', { type: 'person' }));
  const check = (answers: FormAnswers) => checkAnswers(form, answers, indexSites([]));
  assert.deepEqual(check({ amount: '1 250,50', who: 'Anna@Example.org' }).checked.answers, {
    ...{ amount: '1250.5', who: 'anna@example.org' },
  });
  const wrong = (answers: FormAnswers) => check(answers).wrong.map(({ wrong: { is } }) => is);
  assert.deepEqual(wrong({ amount: '1.234', who: 'anna' }), ['unclearNumber', 'noPerson']);
  assert.deepEqual(wrong({ amount: 'many' }), ['noNumber']);
});

test('a condition of one choice has one shape, as before there were several tests', () => {
  const one = { question: 'one', is: ['a'] };
  assert.deepEqual(conditionOf(testsOf(one)), one);
  assert.deepEqual(conditionOf({ joined: 'any', tests: [one] }), one);
  assert.equal(conditionOf({ joined: 'all', tests: [] }), null);
  const several: Condition = { any: [one, { question: 'words', answered: true }] };
  assert.deepEqual(conditionOf(testsOf(several)), several);
});
