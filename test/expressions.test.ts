// Regular expressions of the program take linear time (attacks 16 and 86). The check has no list of exceptions.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildings, checkExpressions, literals, slowExpressions, unbuilt } from './architecture/expressions.ts';
import { expectNone } from './architecture/finding.ts';

const places = buildings();
const checked = await checkExpressions(literals(), places);

test('no regular expression takes more than linear time', (t) => {
  t.diagnostic(`${checked.looked} looked at, all others known from before`);
  expectNone(slowExpressions(checked));
});

test('every expression that is built from texts is built and checked here', () => {
  expectNone(unbuilt(checked, places));
});

test('the check finds an expression that takes the square of a text, and one that takes more', async () => {
  const at = 'src/example.ts:1';
  const { faults } = await checkExpressions(
    [
      { at, source: '^(\\s*:?\\s*)(.*?)(\\s*)$', flags: 's' },
      { at, source: '^(?:a+)+$', flags: '' },
      { at, source: '(?=.*b)a', flags: '' },
      { at, source: '^\\s*:?', flags: '' },
    ],
    [],
  );
  assert.deepEqual(
    faults.map(({ source }) => source),
    ['^(\\s*:?\\s*)(.*?)(\\s*)$', '^(?:a+)+$', '(?=.*b)a'],
  );
});
