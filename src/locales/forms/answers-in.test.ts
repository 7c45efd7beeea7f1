import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answersIn } from '#locales/forms/answers-in.ts';
import { answeredText } from '#locales/forms/messages.ts';

const labels = ['Seite', 'Seit wann?', 'Adresse der Seite', 'Was ist geschehen?'];

/** Returns labels and values; the parts must be the whole text. */
function told(text: string, language: Parameters<typeof answersIn>[2] = 'de'): string[][] {
  const parts = answersIn(text, labels, language) ?? assert.fail('no answers');
  assert.equal(parts.map(({ label, between, value, after }) => label + between + value + after).join(''), text);
  return parts.filter(({ value }) => value !== '').map(({ label, value }) => [label, value]);
}

test('a form’s text is its labels and values, with the lines and paragraphs of each value', () => {
  const text =
    'Seite\n1187, Musée\n\nWas ist geschehen?\nNichts.\n\nSeite für Seite leer.\n\nAdresse der Seite\na.example/b';
  assert.deepEqual(told(text), [
    ['Seite', '1187, Musée'],
    ['Was ist geschehen?', 'Nichts.\n\nSeite für Seite leer.'],
    ['Adresse der Seite', 'a.example/b'],
  ]);
});

for (const language of ['fr', 'nl', 'de', 'en'] as const)
  test(`answers to questions are found in the text that tells them: ${language}`, () => {
    const answers = [
      { label: 'Seit wann?', value: 'gestern' },
      { label: 'Seite', value: 'a.example: b' },
      { label: 'Was ist geschehen?', value: 'Zeile 1\nZeile 2' },
      { label: 'Adresse der Seite', value: 'Zeile 1\nZeile 2' },
    ];
    const text = answeredText({ answers, open: ['Für wen'], words: 'Noch etwas.\n\nDanke.' }, language);
    const found = told(text, language);
    assert.deepEqual(
      found.slice(0, 4),
      answers.map(({ label, value }) => [label, value]),
    );
    assert.deepEqual(
      found.slice(4).map(([, value]) => value),
      ['Für wen', 'Noch etwas.\n\nDanke.'],
    );
  });

test('words before the first label stand alone, and a text without labels is no answer', () => {
  const begun = ['', 'Guten Tag'];
  assert.deepEqual(told('Guten Tag\nSeite: x'), [begun, ['Seite', 'x']]);
  assert.deepEqual(told('Guten Tag\nSeite:\n\nSeite : x\n'), [begun, ['Seite', 'x']]);
  assert.equal(answersIn('Seitenweise Fehler.\nSeite und mehr', labels, 'de'), null);
});
