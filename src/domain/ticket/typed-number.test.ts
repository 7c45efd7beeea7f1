import assert from 'node:assert/strict';
import { test } from 'node:test';
import { typedNumber } from '#domain/ticket/typed-number.ts';

const ours = { prefixes: ['DTO', 'HR'] };

for (const text of ['104217', 'DTO 1O4217', 'dto-l042I7', '[DTO-104217]', '#104217', 'DTO104217'])
  test(`R2: a search for “${text}” looks for the ticket with that sequence`, () =>
    assert.equal(typedNumber(text, ours).sequences[0], 104217));

for (const text of ['DTO-104217-39', 'dto 1O4217 39', '104217-39', '[DTO-104217-39]'])
  test(`R2: “${text}” is a whole number`, () => {
    const { sequences, isWhole } = typedNumber(text, ours);
    assert.deepEqual([sequences, isWhole], [[104217], true]);
  });

test('R2: a wrong check finds nothing and is reported', () => {
  const wrong = { sequences: [], isWhole: false, likely: { sequence: 104217, number: 'DTO-104217-39' } };
  assert.deepEqual(typedNumber('DTO-104217-38', ours), wrong);
});

for (const text of ['', 'bonjour', 'oil', 'Illo', 'page 12 45 blanche', '[GLPI #104217]'])
  test(`“${text}” is not a number`, () => assert.deepEqual(typedNumber(text, ours).sequences, []));
