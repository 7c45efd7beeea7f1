import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleDesk } from '#test/example-ticket.ts';
import { explain } from '#web/console/explain/explain-view.ts';
import { readQuestion } from '#web/console/explain/read-question.ts';

const now = '2026-11-24T09:00:00Z';

function read(query: string) {
  return readQuestion(new URLSearchParams(query), { desks: [exampleDesk], now, language: 'en' })!;
}

function explained(query: string) {
  const { sentence, dayZero, rows, skipped } = explain(read(query).question!, 'en');
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');
  return {
    sentence: plain(sentence),
    dayZero: plain(dayZero),
    rows: rows.map(({ date, text, happens }) => [date.slice(5), text, plain(happens)].filter(Boolean).join(' ')),
    skipped: skipped.map(plain),
  };
}

test('a notice of 21 December is explained day by day, with ten skipped days and their reasons (R17)', () => {
  const { sentence, dayZero, rows } = explained('from=2026-12-21T10:00&count=notice');
  assert.equal(sentence, 'A notice sent at that moment closes the ticket on Tuesday 5 January 2027 at 24:00.');
  assert.match(dayZero, /^Day 0, not counted: Monday 21 December 2026 at 10:00/);
  assert.equal(rows.filter((row) => row.includes('not counted')).length, 10);
  assert.deepEqual(
    [rows[0], rows[3], rows.at(-1)],
    ['12-22 counted: day 1', '12-25 not counted: Christmas Day', '01-05 counted: day 5 Closing, 24:00'],
  );
});

test('a request lists its reminders, its notice and its closing (R15)', () => {
  const { rows } = explained('from=2026-11-24T10:00&count=request');
  assert.deepEqual(
    rows.filter((row) => /Reminder|Closing/.test(row)),
    [
      '11-26 counted: day 2 Reminder 1 of 2, 8:30',
      '11-30 counted: day 4 Reminder 2 of 2, 8:30',
      '12-02 counted: day 6 Closing notice, 8:30',
      '12-09 counted: day 11 Closing, 24:00',
    ],
  );
});

test('a first answer is counted in each day’s hours (R3)', () => {
  const { sentence, rows } = explained('from=2026-11-27T16:00&count=answer');
  assert.equal(sentence, '4 service hours: the first answer is due on Monday 30 November 2026 at 11:30.');
  assert.deepEqual(rows, [
    '11-27 16:00 to 17:00: 1 h',
    '11-28 not counted: weekend',
    '11-29 not counted: weekend',
    '11-30 8:30 to 11:30: 3 h',
  ]);
});

test('many days are shown like few', () => {
  const { pieces, rows } = explain(read('count=days&days=60').question!, 'fr');
  assert.equal(pieces.filter(({ kind }) => kind === 'step').length, 60);
  assert.equal(rows.filter(({ counted }) => counted).length, 60);
});

test('an invalid value is reported beside its field and stays in it', () => {
  const { question, typed, errors } = read('from=tomorrow&count=days&days=many');
  assert.equal(question, null);
  assert.deepEqual([typed.from, typed.days], ['tomorrow', 'many']);
  assert.deepEqual(
    errors.map(({ field }) => field),
    ['from', 'days'],
  );
  assert.deepEqual(read('count=notice&days=many').errors, [], 'days are asked of nothing else');
});

test('the default is a notice sent now', () => {
  assert.deepEqual(read('').typed, { desk: 'DTO', count: 'notice', from: '2026-11-24T10:00', days: '5' });
});
