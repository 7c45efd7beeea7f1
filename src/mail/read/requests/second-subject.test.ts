import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placesOfSecond } from '#mail/read/requests/second-subject.ts';

const cases: [string, string[], number[]][] = [
  ['one passage', ['Le logo est flou.'], []],
  ['two subjects', ['Le logo est flou.', 'Pouvez-vous ajouter Marc ?'], [1]],
  ['three subjects', ['Le logo est flou.', 'Pouvez-vous ajouter Marc Dupuis ?', 'Le menu est vide.'], [1]],
  [
    'two passages about the second subject',
    ['Le logo est flou.', 'Pouvez-vous ajouter Marc Dupuis ?', 'Le menu est vide.', 'Marc Dupuis commence lundi.'],
    [1, 3],
  ],
  [
    'a passage that is as near to the first',
    ['Marc Dupuis commence lundi.', 'Marc Dupuis a besoin du site.', 'Marc Dupuis arrive.'],
    [1],
  ],
];
for (const [what, passages, expected] of cases)
  test(`R5: the proposed passages of ${what} are ${JSON.stringify(expected)}`, () =>
    assert.deepEqual(placesOfSecond(passages), expected));
