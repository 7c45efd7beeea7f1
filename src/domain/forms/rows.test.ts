import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { indexSites } from '#domain/directory/site-index.ts';
import { checkAnswers, siteOfTicket, withSiteNames } from '#domain/forms/check-answers.ts';
import type { FormAnswers, FormDefinition, Question } from '#domain/forms/definition.ts';
import { askedQuestions } from '#domain/forms/questions.ts';
import {
  answersOfTickets,
  foldRows,
  isUrgent,
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

test('a section begins with as many rows as it needs, and may begin with none', () => {
  assert.deepEqual(rowsOf(form().sections[1]!, {}), ['1']);
  assert.deepEqual(rowsOf(form({ least: 2 }).sections[1]!, {}), ['1', '2']);
  assert.deepEqual(rowsOf(form({ least: 0 }).sections[1]!, {}), []);
  assert.deepEqual(idsOf(askedQuestions(form({ least: 0 }), {})), ['summary']);
  const [, empty] = withRows(form({ least: 0 }), {}).sections;
  assert.deepEqual([empty!.title.en, empty!.row!.of, empty!.questions], ['Pages', 0, []]);
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
    { row: '1', rowId: 'pages_1', answers: { summary: 'Access', pages_rows: ['1'], pages_1_address: 'one' } },
    { row: '3', rowId: 'pages_3', answers: { summary: 'Access', pages_rows: ['1'], pages_1_address: 'three' } },
  ]);
  assert.equal(titleOfTicket(form({ tickets: true }), tickets[1]!.answers, { place: 2, of: 2 }), 'Access (2/2)');
  assert.deepEqual(answersOfTickets(form(), answers), [{ row: '', answers }]);
});

test('a row that asks for a title names its ticket', () => {
  const whole = form({ tickets: true, ownTitle: true });
  const [, second] = answersOfTickets(whole, { pages_rows: ['1', '2'], pages_1_title: 'One', pages_2_title: 'Two' });
  assert.equal(titleOfTicket(whole, second!.answers, { place: 2, of: 2 }), 'Two');
});

test('each row has its own site, files and urgency, and its address may name its site', () => {
  const whole: FormDefinition = {
    kind: 'incident',
    sections: [
      { id: 'main', title: said('Main'), questions: [question('summary', { type: 'summary', required: true })] },
      {
        ...{ id: 'pages', title: said('Pages') },
        questions: [
          question('address', { type: 'url' }),
          question('site', { type: 'site', required: true }),
          question('shots', { type: 'files', required: true }),
          question('now', { type: 'urgent' }),
        ],
        repeat: { name: said('Page'), least: 1, most: 3, tickets: true },
      },
    ],
  };
  const sites = indexSites([
    { number: '1042', name: 'Archive', addresses: ['archive.example'] },
    { number: '1187', name: 'Museum', addresses: ['museum.example'] },
  ]);
  const answers = {
    ...{ summary: 'x', pages_rows: ['2', '5'], pages_2_site: '1042', pages_2_shots: ['one.png'], pages_2_now: 'yes' },
    ...{ pages_5_address: 'museum.example/a', pages_5_shots: ['two.png', 'three.png'] },
  };
  const { wrong, checked } = checkAnswers(whole, answers, sites);
  assert.deepEqual(wrong, []);
  const tickets = answersOfTickets(whole, checked.answers);
  assert.deepEqual(
    tickets.map(({ rowId, answers: given }) => [siteOfTicket(checked, rowId).site?.number, isUrgent(whole, given)]),
    [
      ['1042', true],
      ['1187', false],
    ],
  );
  assert.equal(withSiteNames(checked).pages_5_site, '1187, Museum');
  const { pages_5_shots: _, ...without } = answers;
  const missing = checkAnswers(whole, without, sites, { files: ['of-the-form.png'] }).wrong;
  assert.deepEqual(idsOf(missing.map((each) => each.question)), ['pages_5_shots']);
});

test('an unknown site of a row is accepted when it is typed again, beside one of another row', () => {
  const rows = form({ tickets: true });
  rows.sections[1]!.questions.push(question('site', { type: 'site' }));
  const answers = { summary: 'x', pages_rows: ['1', '2'], pages_1_address: 'a.example', pages_2_address: 'b.example' };
  const named = { ...answers, pages_1_site: 'Old mill', pages_2_site: 'New mill' };
  const faults = (siteSeen: string) =>
    idsOf(checkAnswers(rows, named, indexSites([]), { siteSeen }).wrong.map((each) => each.question));
  assert.deepEqual(faults(''), ['pages_1_site', 'pages_2_site']);
  assert.deepEqual(faults('Old mill'), ['pages_2_site']);
  assert.deepEqual(faults('Old mill\nNew mill'), []);
});
