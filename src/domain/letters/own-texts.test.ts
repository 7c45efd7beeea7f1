import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '#domain/language.ts';
import {
  fillPlaceholders,
  nearest,
  type OwnTextProblem,
  ownTextCharactersMax,
  placeholders,
  readOwnTexts,
} from '#domain/letters/own-texts.ts';

const four = (text: string) => ({ fr: text, nl: text, de: text, en: text });
const wrong = (fr: string): OwnTextProblem[] => {
  const read = readOwnTexts('reminder', { ...four('x'), fr }, { known: placeholders, needed: languages });
  return 'problems' in read ? read.problems : [];
};

test('R27: a paragraph has four languages or none', () => {
  assert.deepEqual(readOwnTexts('reminder', four(' \n'), { known: placeholders, needed: languages }), { texts: null });
  assert.deepEqual(readOwnTexts('reminder', four(' Bonjour '), { known: placeholders, needed: languages }), {
    texts: four('Bonjour'),
  });
  assert.deepEqual(wrong(''), [{ field: 'reminder-fr', problem: 'missing' }]);
});

test('a paragraph may have the maximum length, and one character more is refused', () => {
  assert.deepEqual(wrong('x'.repeat(ownTextCharactersMax)), []);
  const characters = ownTextCharactersMax + 1;
  assert.deepEqual(wrong('x'.repeat(characters)), [
    { field: 'reminder-fr', problem: 'long', characters, max: ownTextCharactersMax },
  ]);
});

test('each unknown placeholder is reported once, with the likely one', () => {
  assert.deepEqual(wrong('Cher {nom}, le {numéro} et le {nom} de {desk}'), [
    {
      field: 'reminder-fr',
      problem: 'unknown',
      known: placeholders,
      unknown: [
        { name: 'nom', meant: null },
        { name: 'numéro', meant: 'number' },
      ],
    },
  ]);
});

test('an unmatched brace is reported', () => {
  for (const text of ['le {number', 'le number}', '{{number}}', '}{'])
    assert.deepEqual(wrong(text), [{ field: 'reminder-fr', problem: 'brace' }], text);
});

test('all placeholders may be used together', () => {
  assert.deepEqual(wrong(placeholders.map((name) => `{${name}}`).join('')), []);
});

test('an inserted value is not expanded again, and unknown placeholders stay', () => {
  const values = { number: '{desk}', desk: '$&', mailbox: 'a@b.example', hours: 'never' };
  assert.equal(fillPlaceholders('{number} {desk} {constructor} {nom}', values), '{desk} $& {constructor} {nom}');
});

test('the nearest placeholder is one typing error away, ignoring case and accents', () => {
  for (const typed of ['nummer', 'numéro', 'Number', ' number ', 'numbr', 'NUMBERS'])
    assert.equal(nearest(typed, placeholders), 'number', typed);
  assert.equal(nearest('heures', placeholders), 'hours');
  for (const typed of ['', 'name', 'ticket', 'x'.repeat(5000)]) assert.equal(nearest(typed, placeholders), null, typed);
});

test('every language has a field', () => {
  const read = readOwnTexts('answer', four('{'), { known: placeholders, needed: languages });
  assert.ok('problems' in read);
  assert.deepEqual(
    read.problems.map(({ field }) => field),
    languages.map((language) => `answer-${language}`),
  );
});
