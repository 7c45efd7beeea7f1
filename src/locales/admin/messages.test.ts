import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '#domain/language.ts';
import { auditWords, desksWords, formsWords, lookWords, tokenWords } from '#locales/admin/messages.ts';

const catalogues = { auditWords, desksWords, formsWords, lookWords, tokenWords };

/** Returns every text with its path. A function is returned as its source, which contains its texts. */
function texts(tree: object, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'object' ? texts(value, `${path}${key}.`) : [[path + key, String(value)]],
  );
}

test('no text of the administration is empty or has a typewriter apostrophe', () => {
  for (const [path, text] of texts(catalogues)) {
    assert.notEqual(text.trim(), '', path);
    assert.doesNotMatch(text, /\p{L}'\p{L}/u, path);
  }
});

test('R27: French punctuation follows a no-break space', () => {
  for (const catalogue of Object.values(catalogues))
    for (const [path, text] of texts(catalogue.fr)) {
      assert.doesNotMatch(text, /[\p{L}»] [:;?!](?=\s[\p{L}$«]|['`]|$)/u, path);
      assert.doesNotMatch(text, /« | »/u, path);
    }
});

test('R27: each language has the same keys', () => {
  for (const catalogue of Object.values(catalogues))
    for (const language of languages)
      assert.deepEqual(
        texts(catalogue[language]).map(([path]) => path),
        texts(catalogue.fr).map(([path]) => path),
        language,
      );
});
