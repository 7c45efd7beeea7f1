import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lettersThat, readLetterName, rulesOf } from '#domain/letters/registry.ts';
import { allTexts, knownPlaceholders, letterSections, ownLetters, textRules } from '#domain/letters/texts.ts';

const all = lettersThat(() => true);

test('a stored name is a known letter or a clear error', () => {
  for (const name of all) assert.equal(readLetterName(name), name);
  for (const name of ['', 'awnser', 'toString', '__proto__'])
    assert.throws(() => readLetterName(name), new RegExp(`“${name}”, which this version cannot write`));
});

test('a text belongs to one letter, and a text with a date explains the date', () => {
  assert.equal(new Set(allTexts).size, allTexts.length);
  for (const text of allTexts)
    assert.equal(textRules(text).date !== undefined, knownPlaceholders(text).includes('date'), text);
});

test('only automatic letters that answer an incoming message have no return address', () => {
  assert.deepEqual(
    lettersThat(({ to }) => to === 'sender'),
    ['acknowledgement', 'held', 'followUp', 'accessProof'],
  );
  for (const name of lettersThat(({ automatic }) => automatic === null))
    assert.ok(rulesOf(name).of === 'ticket' || ['sideQuestion', 'approvalRequest'].includes(name), name);
});

test('a desk can add a paragraph to its letters to requesters', () => {
  assert.deepEqual([...ownLetters].sort(), [
    'acknowledgement',
    'answer',
    'closed',
    'closingNotice',
    'followUp',
    'informationRequest',
    'referral',
    'reminder',
  ]);
  assert.ok(ownLetters.every((letter) => letterSections.includes(letter)));
});
