import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Condition, ConditionTest, FormAnswers, FormDefinition, Question } from '#domain/forms/definition.ts';
import { askedQuestions, questionsOf } from '#domain/forms/questions.ts';
import { type Reveals, revealedSince, revealsOf } from '#domain/forms/reveals.ts';

const text = { fr: 'x', nl: 'x', de: 'x', en: 'x' };
const rules = { required: false, completes: false, condition: null, choices: [], charactersMax: null };
const question = (id: string, rest: Partial<Question> = {}): Question => ({
  ...{ id, type: 'line', label: text, why: text, example: text, ...rules },
  ...rest,
});
const choices = ['a', 'b', 'c'].map((id) => ({ id, label: text }));
const formOf = (...questions: Question[]): FormDefinition => ({
  kind: 'request',
  sections: [{ id: 'main', title: text, questions }],
});

/** The questions that the style sheet shows: each of their groups has a choice that is made. */
function seen(form: FormDefinition, { isOnPage, opens, openedBy }: Reveals, answers: FormAnswers): string[] {
  const fulfilled = new Set(
    Object.entries(answers).flatMap(([id, given]) => [given].flat().flatMap((one) => opens(id, one))),
  );
  return questionsOf(form)
    .map(({ id }) => id)
    .filter((id) => isOnPage(id) && openedBy(id).every((number) => fulfilled.has(number)));
}

const types = ['choice', 'choices', 'number'] as const;

/** Up to five questions. Each may depend on those before it. */
const forms = fc
  .array(
    fc.record({
      type: fc.constantFrom(...types),
      joined: fc.constantFrom('all', 'any', 'none'),
      tests: fc.array(
        fc.record({
          at: fc.nat(4),
          kind: fc.constantFrom('is', 'isNot', 'answered'),
          chosen: fc.subarray(['a', 'b', 'c'], { minLength: 1 }),
          least: fc.nat(5),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    }),
    { minLength: 2, maxLength: 5 },
  )
  .map((drawn) => {
    const questions: Question[] = [];
    for (const { type, joined, tests } of drawn) {
      const made = tests.flatMap(({ at, kind, chosen, least }): ConditionTest[] => {
        const earlier = questions[at];
        if (!earlier) return [];
        const about = { question: earlier.id };
        if (earlier.type === 'number') return [{ ...about, atLeast: String(least) }];
        if (kind === 'answered') return [{ ...about, answered: true }];
        return [kind === 'is' ? { ...about, is: chosen } : { ...about, isNot: chosen }];
      });
      const condition: Condition | null =
        joined === 'none' || made.length === 0 ? null : joined === 'all' ? { all: made } : { any: made };
      questions.push(question(`q${questions.length}`, { type, condition, choices: type === 'number' ? [] : choices }));
    }
    return formOf(...questions);
  });

const answersTo = (form: FormDefinition, picks: readonly number[]): FormAnswers =>
  Object.fromEntries(
    questionsOf(form).map(({ id, type }, place) => {
      const pick = picks[place] ?? 0;
      if (type === 'number') return [id, pick % 7 === 6 ? '' : String(pick % 7)];
      const ids = ['a', 'b', 'c'].filter((_, bit) => pick & (1 << bit));
      return [id, type === 'choice' ? (ids[0] ?? '') : ids];
    }),
  );

test('the page shows exactly the questions that the server asks, if it knows the answers', () => {
  fc.assert(
    fc.property(forms, fc.array(fc.nat(200), { minLength: 5, maxLength: 5 }), (form, picks) => {
      const answers = answersTo(form, picks);
      const asked = askedQuestions(form, answers).map(({ id }) => id);
      assert.deepEqual(seen(form, revealsOf(form, answers), answers), asked);
    }),
    { numRuns: 500 },
  );
});

test('choices show and hide questions before the server knows them', () => {
  const form = formOf(
    question('one', { type: 'choice', choices }),
    question('two', { type: 'choice', choices, condition: { all: [{ question: 'one', isNot: ['a'] }] } }),
    question('last', {
      condition: {
        any: [
          { question: 'two', is: ['c'] },
          { question: 'one', is: ['a'] },
        ],
      },
    }),
  );
  const reveals = revealsOf(form, {});
  assert.deepEqual(seen(form, reveals, {}), ['one']);
  assert.deepEqual(seen(form, reveals, { one: 'a' }), ['one', 'last']);
  assert.deepEqual(seen(form, reveals, { one: 'b', two: 'c' }), ['one', 'two', 'last']);
  assert.deepEqual(seen(form, reveals, { one: 'a', two: 'c' }), ['one', 'last']);
});

test('a question that a number leads to is on the page once the number is known', () => {
  const form = formOf(
    question('amount', { type: 'number' }),
    question('why', { condition: { all: [{ question: 'amount', atLeast: '100' }] } }),
  );
  assert.ok(!revealsOf(form, {}).isOnPage('why'));
  assert.ok(revealsOf(form, { amount: '100' }).isOnPage('why'));
  const since = (before: FormAnswers, answers: FormAnswers) => revealedSince(form, before, answers).map(({ id }) => id);
  assert.deepEqual(since({}, { amount: '250' }), ['why']);
  assert.deepEqual(since({ amount: '100' }, { amount: '250' }), []);
  assert.deepEqual(since({ amount: '100' }, { amount: '5' }), []);
});

test('a section shows as soon as one of its questions does', () => {
  const section = (id: string, ...questions: Question[]) => ({ id, title: text, questions });
  const [ifA, ifB] = ['a', 'b'].map((choice): Condition => ({ question: 'one', is: [choice] })) as [
    Condition,
    Condition,
  ];
  const amount: Condition = { all: [{ question: 'amount', atLeast: '100' }] };
  const sections = [
    section('main', question('one', { type: 'choice', choices }), question('amount', { type: 'number' })),
    section('one-way', question('x', { condition: ifA }), question('y', { condition: ifA })),
    section('two-ways', question('v', { condition: ifA }), question('w', { condition: ifB })),
    section('costly', question('z', { condition: amount })),
    section('mixed', question('r', { condition: ifA }), question('s')),
    {
      ...section('rows', question('t', { condition: ifA })),
      repeat: { name: text, least: 0, most: 3, tickets: false },
    },
  ];
  const shown = (answers: FormAnswers) => {
    const { opens, ofSection } = revealsOf({ kind: 'request', sections }, answers);
    const made = opens('one', String(answers.one ?? ''));
    return sections
      .map(({ id }) => id)
      .filter((id) => ofSection(id).isOnPage && ofSection(id).openedBy.every((number) => made.includes(number)));
  };
  assert.deepEqual(shown({}), ['main', 'mixed']);
  assert.deepEqual(shown({ one: 'a' }), ['main', 'one-way', 'two-ways', 'mixed', 'rows']);
  assert.deepEqual(shown({ one: 'a', rows_rows: ['1'] }), shown({ one: 'a' }));
  assert.deepEqual(shown({ one: 'b', rows_rows: ['1'] }), ['main', 'two-ways', 'mixed']);
  assert.deepEqual(shown({ amount: '250' }), ['main', 'costly', 'mixed']);
});

test('a form with more conditions than the style sheet has rules shows the questions beyond them', () => {
  const first = question('one', {
    type: 'choices',
    choices: Array.from({ length: 39 }, (_, at) => ({ id: `c${at}`, label: text })),
  });
  const many = Array.from({ length: 39 }, (_, at) =>
    question(`q${at}`, { condition: { question: 'one', is: [`c${at}`] } }),
  );
  const second = many.map((each, at) => ({
    ...each,
    id: `r${at}`,
    condition: { question: 'one', is: [`c${at}`, 'c38'] },
  }));
  const form = formOf(first, ...many, ...second);
  const shown = seen(form, revealsOf(form, {}), {});
  assert.ok(!shown.includes('q0') && !shown.includes('q38'));
  assert.ok(shown.includes('r37'));
});
