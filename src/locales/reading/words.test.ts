import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '#domain/language.ts';
import { inAnyLanguage, inReading, readingWords } from '#locales/reading/words.ts';

test('every language of Belfry brings the words by which its mail is read', () => {
  assert.deepEqual(
    readingWords.map(({ language }) => language),
    languages,
  );
});

test('each part of a pattern is one by itself, and matches no text that has none of its words', () => {
  for (const { language, words } of readingWords)
    for (const [path, part] of partsOf(words)) {
      const pattern = new RegExp(`(?:${part})`, 'iu');
      for (const text of ['', ' ', '0123', '---']) assert.equal(pattern.test(text), false, `${language} ${path}`);
    }
});

test('a part that a language lacks adds nothing, and others follow the languages', () => {
  assert.deepEqual(
    inReading(({ greeting }) => greeting.title).length,
    readingWords.filter(({ words }) => words.greeting.title !== null).length,
  );
  assert.match(
    inAnyLanguage(({ prefixes }) => prefixes.forward, 'i'),
    /^tr\|doorst\|doorgestuurd\|wg\|fwd\?\|i$/,
  );
});

/** The strings within, with their paths. */
function partsOf(words: object, above = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string'
      ? [[above + key, value]]
      : typeof value === 'object' && value !== null && !(value instanceof RegExp)
        ? partsOf(value, `${above}${key}.`)
        : [],
  );
}
