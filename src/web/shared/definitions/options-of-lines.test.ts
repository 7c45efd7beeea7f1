import assert from 'node:assert/strict';
import { test } from 'node:test';
import { optionLines } from '#domain/fields/field.ts';
import { type Language, noText } from '#domain/language.ts';
import { optionsOfLines } from './options-of-lines.ts';

const languages: Language[] = ['fr', 'nl'];
const option = (key: string, fr: string, nl: string) => ({ key, names: { ...noText, fr, nl } });

test('each line of a form is a key and a name per language of the desk', () => {
  const small = option('small', 'Petit', 'Klein');
  assert.deepEqual(optionsOfLines('small: Petit | Klein\n\n', languages), [small]);
  assert.deepEqual(optionsOfLines('', languages), []);
  for (const line of ['small: Petit', 'small', 'small: Petit | Klein | Small'])
    assert.deepEqual(optionsOfLines(`big: Grand | Groot\n${line}`, languages), { line }, line);
});

test('a name may hold every sign of the form, and comes back from it as it was', () => {
  const options = [option('a', 'A | B', 'C:\\temp'), option('b', '\\|', '\\\\'), option('c', '😀: x', 'a: b')];
  const lines = optionLines(
    options.map((each) => ({ ...each, retired: false })),
    languages,
  );
  assert.deepEqual(optionsOfLines(lines, languages), options);
});
