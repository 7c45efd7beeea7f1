import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkDefinition, earlierQuestions } from '#domain/forms/check-definition.ts';
import { isRuledOut } from '#domain/forms/conditions.ts';
import type { ConditionTest, FormAnswers, FormDefinition, Question } from '#domain/forms/definition.ts';
import { askedQuestions, questionsOf } from '#domain/forms/questions.ts';
import { revealsOf } from '#domain/forms/reveals.ts';
import { withRows } from '#domain/forms/rows.ts';
import { languages } from '#domain/language.ts';

// A question outside a section that is filled in several times looks into its rows: one of them, or every one.
const said = (text: string) => ({ fr: text, nl: text, de: text, en: text });
const rules = { required: false, completes: false, condition: null, choices: [], charactersMax: null };
const question = (id: string, rest: Partial<Question> = {}): Question => ({
  ...{ id, type: 'line', label: said(id), why: said(''), example: said(''), ...rules },
  ...rest,
});
const choices = ['link', 'text'].map((id) => ({ id, label: said(id) }));
const isText = { question: 'kind', is: ['text'] };

function form(least: number, joined: 'all' | 'any', ...tests: ConditionTest[]): FormDefinition {
  const condition = joined === 'all' ? { all: tests } : { any: tests };
  return {
    kind: 'request',
    sections: [
      {
        ...{ id: 'main', title: said('Main') },
        questions: [
          question('summary', { type: 'summary', required: true }),
          question('sure', { type: 'choice', choices }),
        ],
      },
      {
        ...{ id: 'pages', title: said('Pages') },
        questions: [
          question('kind', { type: 'choice', choices }),
          question('wrong', { condition: isText }),
          question('visits', { type: 'number' }),
        ],
        repeat: { name: said('Page'), least, most: 4, tickets: false },
      },
      { id: 'end', title: said('End'), questions: [question('more', { condition }), question('last')] },
    ],
  };
}
const isAsked = (definition: FormDefinition, answers: FormAnswers) =>
  askedQuestions(definition, answers).some(({ id }) => id === 'more');
const kindsOf = (...kinds: string[]): FormAnswers => ({
  pages_rows: kinds.map((_, at) => String(at + 1)),
  ...Object.fromEntries(kinds.map((kind, at) => [`pages_${at + 1}_kind`, kind])),
});

test('a question is asked if one row has the answer, or if every row has it', () => {
  const any = form(1, 'all', { ...isText, rows: 'any' });
  const every = form(1, 'all', { ...isText, rows: 'every' });
  for (const [kinds, inOne, inEach] of [
    [['text', 'text'], true, true],
    [['link', 'text'], true, false],
    [['text', ''], true, false],
    [['link', 'link'], false, false],
  ] as const) {
    assert.equal(isAsked(any, kindsOf(...kinds)), inOne, kinds.join());
    assert.equal(isAsked(every, kindsOf(...kinds)), inEach, kinds.join());
  }
});

test('without rows, none has the answer', () => {
  for (const rows of ['any', 'every'] as const) assert.ok(!isAsked(form(0, 'all', { ...isText, rows }), {}));
});

test('a question of a row that is not asked meets no test', () => {
  const answered = form(1, 'all', { question: 'wrong', answered: true, rows: 'every' });
  const hidden = { ...kindsOf('text', 'link'), pages_1_wrong: 'x', pages_2_wrong: 'x' };
  assert.ok(!isAsked(answered, hidden));
  assert.ok(isAsked(answered, { ...hidden, pages_2_kind: 'text' }));
});

test('the page shows what the server asks, while choices are made in the rows that it has', () => {
  const test = fc.record({
    question: fc.constantFrom('kind', 'sure'),
    chosen: fc.subarray(['link', 'text'], { minLength: 1 }),
    not: fc.boolean(),
    rows: fc.constantFrom('any', 'every'),
  });
  const drawn = fc.record({
    joined: fc.constantFrom('all', 'any'),
    tests: fc.array(test, { minLength: 1, maxLength: 3 }),
    kinds: fc.array(fc.constantFrom('', 'link', 'text'), { minLength: 0, maxLength: 4 }),
    sure: fc.constantFrom('', 'link', 'text'),
  });
  fc.assert(
    fc.property(drawn, ({ joined, tests, kinds, sure }) => {
      const made = tests.map(({ question: about, chosen, not, rows }): ConditionTest => {
        const inRows = about === 'kind' && { rows };
        return not ? { question: about, isNot: chosen, ...inRows } : { question: about, is: chosen, ...inRows };
      });
      const definition = form(0, joined, ...made);
      const answers: FormAnswers = { ...kindsOf(...kinds), sure };
      assertShown(definition, answers);
    }),
    { numRuns: 300 },
  );
});

test('a test that is named twice makes no more combinations', () => {
  const inEach = (choice: string) => ({ question: 'kind', is: [choice], rows: 'every' as const });
  const twice = form(0, 'any', inEach('link'), inEach('text'), inEach('text'));
  assertShown(twice, kindsOf('', '', '', ''));
  assertShown(twice, kindsOf('text', 'text', 'text', 'text'));
});

/** The page of these answers shows the questions that the server asks. */
function assertShown(definition: FormDefinition, answers: FormAnswers): void {
  const { isOnPage, opens, openedBy } = revealsOf(definition, { pages_rows: answers.pages_rows! });
  const fulfilled = new Set(Object.entries(answers).flatMap(([id, given]) => opens(id, String(given))));
  const shown = questionsOf(withRows(definition, answers))
    .map(({ id }) => id)
    .filter((id) => isOnPage(id) && openedBy(id).every((number) => fulfilled.has(number)));
  assert.deepEqual(
    shown,
    askedQuestions(definition, answers).map(({ id }) => id),
  );
}

test('a test must say which rows it means, and only of a question in rows', () => {
  const codes = (...tests: ConditionTest[]) =>
    checkDefinition(form(1, 'all', ...tests), languages).map(({ code, question: id }) => [code, id]);
  assert.deepEqual(codes({ ...isText, rows: 'any' }), []);
  assert.deepEqual(codes({ question: 'visits', atLeast: '5', rows: 'every' }), []);
  assert.deepEqual(codes(isText), [['conditionInRows', 'more']]);
  assert.deepEqual(codes({ question: 'sure', is: ['text'], rows: 'any' }), [['conditionInRows', 'more']]);
  assert.deepEqual(codes({ question: 'kind', is: ['gone'], rows: 'any' }), [['conditionChoiceGone', 'more']]);
  const ids = earlierQuestions(form(1, 'all', { ...isText, rows: 'any' }), 'more').map(({ id }) => id);
  assert.deepEqual(ids, ['sure', 'kind', 'wrong', 'visits']);
});

test('an agent may ask a question that no row rules out', () => {
  const all = (answers: FormAnswers) => questionsOf(withRows(form(1, 'all', isText), answers));
  const isOut = (rows: 'any' | 'every', answers: FormAnswers) => {
    const asked = all(answers);
    const earlier = (id: string) => asked.find((each) => each.id === id);
    return isRuledOut({ all: [{ ...isText, rows }] }, earlier, answers, asked);
  };
  assert.ok(!isOut('any', kindsOf('link', '')) && isOut('any', kindsOf('link', 'link')));
  assert.ok(isOut('every', kindsOf('text', 'link')) && !isOut('every', kindsOf('text', '')));
});

test('rows without a title for their ticket, or that ask for what the one ticket has once, are refused', () => {
  const [main, , end] = form(1, 'all', { question: 'sure', is: ['text'] }).sections;
  const codes = (more: Partial<FormDefinition['sections'][number]['repeat']>, ...questions: Question[]) => {
    const repeat = { name: said('Page'), least: 1, most: 4, tickets: true, ...more };
    const pages = { id: 'pages', title: said('Pages'), questions, repeat };
    const whole: FormDefinition = {
      kind: 'request',
      sections: [{ ...main!, questions: main!.questions.slice(1) }, pages, end!],
    };
    return checkDefinition(whole, languages).map(({ code }) => code);
  };
  const own = (['summary', 'site', 'files', 'urgent'] as const).map((type) =>
    question(type, { type, required: type === 'summary' }),
  );
  assert.deepEqual(codes({}, ...own), []);
  assert.deepEqual(codes({ least: 0 }, ...own), ['summaryInRows']);
  assert.deepEqual(
    codes({ tickets: false }, ...own),
    Array.from({ length: 4 }, () => 'repeatTakesOwn'),
  );
});
