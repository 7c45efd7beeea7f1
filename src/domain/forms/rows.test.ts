import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { indexSites } from '#domain/directory/site-index.ts';
import { checkAnswers } from '#domain/forms/check-answers.ts';
import type { FormAnswers, FormDefinition, Question } from '#domain/forms/definition.ts';
import { askedQuestions } from '#domain/forms/questions.ts';
import {
  answersOfTickets,
  foldRows,
  newRow,
  rowsOf,
  type StoredAnswers,
  titleOfTicket,
  unfoldRows,
  withRows,
} from '#domain/forms/rows.ts';

const said = (text: string) => ({ fr: text, nl: text, de: text, en: text });
const rules = { required: false, completes: false, condition: null, choices: [], charactersMax: null };
const question = (id: string, rest: Partial<Question> = {}): Question => ({
  ...{ id, type: 'line', label: said(id), why: said(''), example: said(''), ...rules },
  ...rest,
});
const kinds = ['link', 'text'].map((id) => ({ id, label: said(id) }));

const form = (more: { least?: number; tickets?: boolean; ownTitle?: boolean } = {}): FormDefinition => ({
  kind: 'request',
  sections: [
    {
      ...{ id: 'main', title: said('Main') },
      questions: more.ownTitle ? [] : [question('summary', { type: 'summary', required: true })],
    },
    {
      ...{ id: 'pages', title: said('Pages') },
      questions: [
        ...(more.ownTitle ? [question('title', { type: 'summary' })] : []),
        question('address', { type: 'url', required: true }),
        question('kind', { type: 'choice', choices: kinds }),
        question('wrong', { condition: { question: 'kind', is: ['text'] } }),
      ],
      repeat: { name: said('Page'), least: more.least ?? 1, most: 3, tickets: more.tickets ?? false },
    },
  ],
});
const idsOf = (questions: readonly Question[]) => questions.map(({ id }) => id);
const check = (answers: FormAnswers, more = {}) => checkAnswers(form(more), answers, indexSites([]));

test('each row is asked on its own, and its conditions look at the same row', () => {
  const answers = { pages_rows: ['1', '4'], pages_1_kind: 'link', pages_4_kind: 'text' };
  assert.deepEqual(idsOf(askedQuestions(form(), answers)), [
    ...['summary', 'pages_1_address', 'pages_1_kind'],
    ...['pages_4_address', 'pages_4_kind', 'pages_4_wrong'],
  ]);
  const [, first, second] = withRows(form(), answers).sections;
  assert.deepEqual([first!.title.en, second!.title.en, second!.row!.place], ['Page 1', 'Page 2', 2]);
  assert.equal(second!.questions[0]!.label.en, 'Page 2 – address');
});

test('a section begins with one row, or with as many as it needs', () => {
  assert.deepEqual(rowsOf(form().sections[1]!, {}), ['1']);
  assert.deepEqual(rowsOf(form({ least: 2 }).sections[1]!, {}), ['1', '2']);
  assert.deepEqual(rowsOf(form({ least: 0 }).sections[1]!, {}), ['1']);
});

test('names of rows that no page has, and rows beyond the most, count for nothing', () => {
  const rows = ['-1', '0', '1e9', '1000000000', '__proto__', '2', '2', '1', '', '007', '3', '5'];
  assert.deepEqual(rowsOf(form().sections[1]!, { pages_rows: rows }), ['2', '1', '3']);
  const many = Array.from({ length: 10_000 }, (_, at) => String(at + 1));
  assert.equal(idsOf(askedQuestions(form(), { pages_rows: many })).length, 1 + 3 * 2);
});

test('an empty row is left out, except where the section needs it', () => {
  const two = { summary: 'x', pages_rows: ['1', '2'], pages_1_address: ' ', pages_2_address: 'musee.example/a' };
  const { wrong, checked } = check(two);
  assert.deepEqual(wrong, []);
  assert.deepEqual(checked.answers, {
    ...{ summary: 'x', pages_2_address: 'https://musee.example/a', pages_rows: ['2'] },
  });
  const missing = (more: object) => check({ summary: 'x' }, more).wrong.map(({ question: { label } }) => label.en);
  assert.deepEqual(missing({}), ['Page 1 – address']);
  assert.deepEqual(missing({ least: 2 }), ['Page 1 – address', 'Page 2 – address']);
  assert.deepEqual(missing({ least: 0 }), []);
});

test('a fault names its row and its question', () => {
  const answers = { summary: 'x', pages_rows: ['1', '2'], pages_1_address: 'a.example', pages_2_kind: 'link' };
  assert.deepEqual(
    check(answers).wrong.map(({ question: { id, label }, wrong: { is } }) => [id, label.en, is]),
    [['pages_2_address', 'Page 2 – address', 'missing']],
  );
});

test('a new row has a name that no row had', () => {
  assert.equal(newRow('pages', {}), '1');
  assert.equal(newRow('pages', { pages_rows: ['1', '2'] }), '3');
  assert.equal(newRow('pages', { pages_rows: ['1'], pages_5_address: 'x', others_9_address: 'x' }), '6');
});

test('rows are stored as a list and read again', () => {
  const flat = { summary: 'x', pages_rows: ['2', '1'], pages_1_address: 'one', pages_2_address: 'two', many: ['a'] };
  const stored = foldRows(flat);
  assert.deepEqual(stored, { summary: 'x', many: ['a'], pages: [{ address: 'two' }, { address: 'one' }] });
  assert.deepEqual(foldRows(unfoldRows(stored)), stored);
});

test('answers are read as they were stored, whatever they are', () => {
  const id = fc.stringMatching(/^[a-z][a-zA-Z0-9-]{0,8}$/);
  const answer = fc.oneof(fc.string(), fc.array(fc.string()));
  const row = fc.dictionary(id, answer, { minKeys: 1, maxKeys: 3, noNullPrototype: true });
  const stored: fc.Arbitrary<StoredAnswers> = fc.dictionary(id, fc.oneof(answer, fc.array(row, { minLength: 1 })), {
    noNullPrototype: true,
  });
  fc.assert(fc.property(stored, (each) => assert.deepEqual(foldRows(unfoldRows(each)), each)));
});

test('R5: each row opens a ticket with the common answers', () => {
  const answers = { summary: 'Access', pages_rows: ['1', '3'], pages_1_address: 'one', pages_3_address: 'three' };
  const tickets = answersOfTickets(form({ tickets: true }), answers);
  assert.deepEqual(tickets, [
    { row: '1', answers: { summary: 'Access', pages_rows: ['1'], pages_1_address: 'one' } },
    { row: '3', answers: { summary: 'Access', pages_rows: ['1'], pages_1_address: 'three' } },
  ]);
  assert.equal(titleOfTicket(form({ tickets: true }), tickets[1]!.answers, { place: 2, of: 2 }), 'Access (2/2)');
  assert.deepEqual(answersOfTickets(form(), answers), [{ row: '', answers }]);
});

test('a row that asks for a title names its ticket', () => {
  const whole = form({ tickets: true, ownTitle: true });
  const [, second] = answersOfTickets(whole, { pages_rows: ['1', '2'], pages_1_title: 'One', pages_2_title: 'Two' });
  assert.equal(titleOfTicket(whole, second!.answers, { place: 2, of: 2 }), 'Two');
});
