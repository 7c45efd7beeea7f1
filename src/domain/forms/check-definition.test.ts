import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Field } from '#domain/fields/field.ts';
import { checkDefinition } from '#domain/forms/check-definition.ts';
import type { Choice, ConditionTest, FormDefinition, Question } from '#domain/forms/definition.ts';
import { languages } from '#domain/language.ts';

const text = { fr: 'x', nl: 'x', de: 'x', en: 'x' };
const silence = { fr: '', nl: '', de: '', en: '' };

function question(id: string, rest: Partial<Question> = {}): Question {
  const texts = { label: text, why: silence, example: silence };
  const rules = { required: false, completes: false, condition: null, choices: [], charactersMax: null };
  return { id, type: 'line', ...texts, ...rules, ...rest };
}

const summary = question('summary', { type: 'summary', required: true });
const choices: Choice[] = [
  { id: 'yes', label: text },
  { id: 'no', label: text },
];
const seen = question('seen', { type: 'choice', choices });

function form(...questions: Question[]): FormDefinition {
  return { kind: 'incident', sections: [{ id: 'what', title: text, questions }] };
}

const codes = (definition: FormDefinition) => checkDefinition(definition, languages).map(({ code }) => code);

test('a form with a summary and texts in four languages may be published', () => {
  const which = question('which', { condition: { question: 'seen', is: ['yes'] } });
  assert.deepEqual(checkDefinition(form(summary, seen, which), languages), []);
});

test('R27: a label without Dutch is reported with its question and language', () => {
  const [found] = checkDefinition(form(summary, question('a', { label: { ...text, nl: ' ' } })), languages);
  assert.deepEqual(
    [found?.code, found?.question, found?.field, found?.languages],
    ['textMissing', 'a', 'label', ['nl']],
  );
});

test('R27: an example is in all languages or in none', () => {
  assert.deepEqual(codes(form(summary, question('a', { example: { ...silence, fr: 'x' } }))), ['textMissing']);
  assert.deepEqual(codes(form(summary, question('a', { example: silence }))), []);
});

test('R27: a choice’s and a section’s texts are in all languages', () => {
  const half = { ...seen, choices: [choices[0]!, { id: 'no', label: { ...text, de: '' } }] };
  const [found] = checkDefinition(form(summary, half), languages);
  assert.deepEqual([found?.field, found?.figure, found?.languages], ['choice', 2, ['de']]);
  const untitled = form(summary);
  untitled.sections[0]!.title = silence;
  assert.deepEqual(checkDefinition(untitled, languages)[0]?.section, 'what');
});

test('R2: a form has exactly one summary, required and always asked', () => {
  assert.deepEqual(codes(form(seen)), ['noSummary']);
  assert.deepEqual(codes(form(summary, { ...summary, id: 'again' })), ['onlyOnce']);
  assert.deepEqual(codes(form({ ...summary, required: false })), ['summaryNotRequired']);
  const conditional = { ...summary, condition: { question: 'seen', is: ['yes'] } };
  assert.deepEqual(codes(form(seen, conditional)), ['summaryConditional']);
});

test('a form asks at most once for a site, files and urgency, because a ticket has one of each', () => {
  for (const type of ['site', 'files', 'urgent'] as const)
    assert.deepEqual(codes(form(summary, question('a', { type }), question('b', { type }))), ['onlyOnce']);
});

test('a condition names an earlier choice question and some of its choices', () => {
  const on = (condition: Question['condition']) => question('which', { condition });
  assert.deepEqual(codes(form(summary, on({ question: 'seen', is: ['yes'] }), seen)), ['conditionLater']);
  assert.deepEqual(codes(form(summary, on({ question: 'nowhere', is: ['yes'] }))), ['conditionGone']);
  assert.deepEqual(codes(form(summary, on({ question: 'summary', is: ['yes'] }))), ['conditionNoChoice']);
  assert.deepEqual(codes(form(summary, seen, on({ question: 'seen', is: [] }))), ['conditionEmpty']);
  assert.deepEqual(codes(form(summary, seen, on({ question: 'seen', is: ['maybe'] }))), ['conditionChoiceGone']);
  const onItself = { ...seen, condition: { question: 'seen', is: ['yes'] } };
  assert.deepEqual(codes(form(summary, onItself)), ['conditionLater']);
});

test('a condition of several tests names each that does not fit, once', () => {
  const amount = question('amount', { type: 'number' });
  const on = (...tests: ConditionTest[]) =>
    form(summary, seen, amount, question('which', { condition: { any: tests } }));
  assert.deepEqual(
    codes(
      on(
        { question: 'seen', isNot: ['yes'] },
        { question: 'amount', atLeast: '5' },
        { question: 'amount', atMost: '9' },
      ),
    ),
    [],
  );
  assert.deepEqual(codes(on({ question: 'amount', atLeast: 'five' })), ['conditionNoSize']);
  assert.deepEqual(codes(on({ question: 'seen', atMost: '5' })), ['conditionNoSize']);
  assert.deepEqual(codes(on({ question: 'amount', is: ['5'] })), ['conditionNoChoice']);
  assert.deepEqual(codes(on({ question: 'seen', is: ['yes'] }, { question: 'seen', answered: true })), [
    'conditionTwice',
  ]);
  assert.deepEqual(codes(on()), ['conditionEmpty']);
});

test('a condition on a field that is retired or hidden cannot be published', () => {
  const cost = question('cost', { type: 'field', field: 'budget' });
  const whole = form(summary, cost, question('why', { condition: { all: [{ question: 'cost', atLeast: '100' }] } }));
  const budget: Field = {
    ...{ id: 'b', deskId: 'd', key: 'budget', type: 'money', names: text, options: [], position: 1 },
    ...{ visibleTo: 'requester', editableBy: 'agent', retiredAt: null },
  };
  const found = (fields: Field[]) =>
    checkDefinition(whole, languages, fields).map(({ code, question: id }) => [code, id]);
  assert.deepEqual(found([budget]), []);
  assert.deepEqual(found([{ ...budget, retiredAt: '2026-11-01T00:00:00Z' }]), [
    ['fieldRetired', 'cost'],
    ['conditionFieldGone', 'why'],
  ]);
});

test('a choice question has at least two choices, each with its own id', () => {
  assert.deepEqual(codes(form(summary, { ...seen, choices: choices.slice(0, 1) })), ['tooFewChoices']);
  assert.deepEqual(codes(form(summary, { ...seen, choices: [choices[0]!, choices[0]!] })), ['sameId']);
});

test('ids are unique and valid as field names', () => {
  assert.deepEqual(codes(form(summary, question('a'), question('a'))), ['sameId']);
  assert.deepEqual(codes(form(summary, question('a b'))), ['badId']);
});

test('a form has limits and names the one exceeded', () => {
  const many = Array.from({ length: 40 }, (_, place) => question(`q${place}`));
  assert.deepEqual(codes(form(summary, ...many)), ['tooManyQuestions']);
  const sections = Array.from({ length: 13 }, (_, place) => ({
    id: `s${place}`,
    title: text,
    questions: [place === 0 ? summary : question(`q${place}`)],
  }));
  assert.deepEqual(codes({ kind: 'incident', sections }), ['tooManySections']);
  const list = Array.from({ length: 31 }, (_, place) => ({ id: `c${place}`, label: text }));
  assert.deepEqual(codes(form(summary, { ...seen, choices: list })), ['tooManyChoices']);
  const [found] = checkDefinition(form(summary, question('a', { label: { ...text, fr: 'x'.repeat(201) } })), languages);
  assert.deepEqual([found?.code, found?.languages, found?.figure], ['textTooLong', ['fr'], 200]);
  assert.deepEqual(codes(form(summary, question('a', { charactersMax: 0 }))), ['charactersOutOfRange']);
  assert.deepEqual(checkDefinition(form(summary, question('a', { charactersMax: 301 })), languages)[0]?.figure, 300);
});

test('a form without questions, or an empty section, is refused', () => {
  assert.deepEqual(codes({ kind: 'incident', sections: [] }), ['noQuestion']);
  const empty = { id: 'more', title: text, questions: [] };
  assert.deepEqual(codes({ ...form(summary), sections: [...form(summary).sections, empty] }), ['emptySection']);
});
