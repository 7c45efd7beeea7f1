import assert from 'node:assert/strict';
import { test } from 'node:test';
import { desks } from '#demo/cast.ts';
import {
  comingExceptions,
  type ExceptionProblem,
  endedException,
  exceptionsOf,
  readException,
  type TypedException,
  typedException,
  withException,
} from '#domain/desks/hours-exceptions.ts';

const today = '2026-11-24';
const reason = { fr: 'Veille de Noël', nl: 'Kerstavond', de: 'Heiligabend', en: 'Christmas Eve' };
const eve: TypedException = { from: '2026-12-24', until: '', hours: '8:30-12:00', of: ['desk', 'fr', 'nl'], reason };

function read(typed: Partial<TypedException> = {}, begun: string | null = null) {
  return readException({ ...eve, ...typed }, { id: 'a', today, begun, desk: desks.wcms });
}

function exception(typed: Partial<TypedException> = {}) {
  const done = read(typed);
  if ('problems' in done) throw new Error(done.problems.join());
  return done.exception;
}

function problems(typed: Partial<TypedException>, begun?: string): ExceptionProblem[] {
  const done = read(typed, begun);
  return 'problems' in done ? done.problems : [];
}

test('a form’s values are read, and shown again as typed', () => {
  const { id, ...read } = exception();
  assert.deepEqual(read, {
    from: '2026-12-24',
    until: '2026-12-24',
    reason,
    of: ['desk', 'fr', 'nl'],
    spans: [{ opens: '08:30', closes: '12:00' }],
  });
  assert.deepEqual(typedException({ id, ...read }), { ...eve, hours: '08:30-12:00' });
});

test('each error is reported: dates, hours, scope and reason', () => {
  assert.deepEqual(problems({ from: '2026-11-23' }), ['badFrom']);
  assert.deepEqual(problems({ from: '2026-02-30' }), ['badFrom']);
  assert.deepEqual(problems({ until: '2026-12-23' }), ['badUntil']);
  assert.deepEqual(problems({ until: '2027-12-25' }), ['badUntil']);
  assert.deepEqual(problems({ hours: '12:00-8:30' }), ['badHours']);
  assert.deepEqual(problems({ of: ['de'] }), ['nobody']);
  assert.deepEqual(problems({ reason: { ...reason, de: '' } }), ['reasonMissing']);
  assert.deepEqual(problems({ from: today, hours: '', until: '2027-11-24' }), []);
});

test('a started exception keeps its first day and ends today at the earliest', () => {
  assert.deepEqual(problems({ from: '2026-11-20', until: '2026-11-27' }, '2026-11-20'), []);
  assert.deepEqual(problems({ from: '2026-11-20', until: '2026-11-23' }, '2026-11-20'), ['badUntil']);
  assert.deepEqual(problems({ from: '2026-11-19', until: '2026-11-27' }, '2026-11-20'), ['badFrom']);
});

test('an exception exists once, whatever its scope, and can change its scope', () => {
  const added = { ...desks.wcms, ...withException(desks.wcms, exception()) };
  assert.deepEqual([added.exceptions?.length, ...added.lines.map((line) => line.exceptions?.length)], [1, 1, 1]);
  assert.deepEqual(exceptionsOf(added), [exception()]);
  const french = { ...added, ...withException(added, exception({ of: ['fr'] })) };
  assert.deepEqual([french.exceptions?.length, ...french.lines.map((line) => line.exceptions?.length)], [0, 1, 0]);
  assert.deepEqual(exceptionsOf(french)[0]?.of, ['fr']);
});

test('a future exception is removed without a trace; a started one ends yesterday', () => {
  const added = { ...desks.wcms, ...withException(desks.wcms, exception()) };
  assert.deepEqual(exceptionsOf({ ...added, ...endedException(added, exception(), today) }), []);
  const begun = { ...exception(), from: '2026-11-20' };
  const with20 = { ...desks.wcms, ...withException(desks.wcms, begun) };
  const ended = { ...with20, ...endedException(with20, begun, today) };
  assert.deepEqual(
    exceptionsOf(ended).map(({ from, until }) => [from, until]),
    [['2026-11-20', '2026-11-23']],
  );
  assert.deepEqual(comingExceptions(ended, today), []);
});
