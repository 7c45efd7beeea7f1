import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '#domain/language.ts';
import { enhanceWords } from '#locales/enhance/messages.ts';
import {
  accessibilityWords,
  announcementWords,
  answerWords,
  completeWords,
  contactWords,
  frameWords,
  privacyWords,
  receiptWords,
  supportWords,
  workWords,
} from '#locales/public/messages.ts';

const catalogues = {
  accessibilityWords,
  announcementWords,
  answerWords,
  completeWords,
  contactWords,
  enhanceWords,
  frameWords,
  privacyWords,
  receiptWords,
  supportWords,
  workWords,
};

/** Returns every text with its path. A function is returned as its source, which contains its texts. */
function texts(tree: object, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'object' ? texts(value, `${path}${key}.`) : [[path + key, String(value)]],
  );
}

test('no text of a public page is empty or has a typewriter apostrophe', () => {
  for (const [path, text] of texts(catalogues)) {
    assert.notEqual(text.trim(), '', path);
    assert.doesNotMatch(text, /\p{L}'\p{L}/u, path);
  }
});

test('French punctuation follows a no-break space', () => {
  for (const catalogue of Object.values(catalogues))
    for (const [path, text] of texts(catalogue.fr)) {
      assert.doesNotMatch(text, /[\p{L}»] [:;?!](?=[\s'`]|$)/u, path);
      assert.doesNotMatch(text, /« | »/u, path);
    }
});

test('a German working day is an Arbeitstag, never a Werktag', () => {
  for (const catalogue of Object.values(catalogues))
    for (const [path, text] of texts(catalogue.de)) assert.doesNotMatch(text, /Werktag/, path);
});

test('each language has its own number of paragraphs, and the same keys', () => {
  for (const catalogue of Object.values(catalogues)) {
    const keys = (tree: object) => texts(tree).map(([path]) => path.replace(/\.\d+$/, ''));
    for (const language of languages)
      assert.deepEqual(
        [...new Set(keys(catalogue[language]))].sort(),
        [...new Set(keys(catalogue.fr))].sort(),
        language,
      );
  }
});
