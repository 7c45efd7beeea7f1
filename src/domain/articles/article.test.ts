import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leadOf, missingLanguages, noTexts, slugOf, tidied } from '#domain/articles/article.ts';

test('R27: an article lacks each language without a title or without a body', () => {
  const texts = { ...noTexts, fr: { title: 'Titre', body: 'Texte' }, nl: { title: 'Titel', body: ' ' } };
  assert.deepEqual(missingLanguages(texts), ['nl', 'de', 'en']);
});

test('a slug is made of plain letters, digits and dashes', () => {
  assert.equal(
    slugOf('Page blanche après une mise à jour : vider l’œil du cache'),
    'page-blanche-apres-une-mise-a-jour-vider-l-oeil-du-cache',
  );
  assert.equal(slugOf('Große Bilder'), 'grosse-bilder');
});

test('a slug is cut off between words, and a title without letters has one too', () => {
  assert.ok(slugOf('wort '.repeat(40)).length <= 70);
  assert.match(slugOf('wort '.repeat(40)), /wort$/);
  assert.equal(slugOf('???'), '-');
});

test('the beginning of an article is read without Markdown, and cut off between words', () => {
  assert.equal(
    leadOf('## Titre\n\nOuvrez **la page** dans [l’éditeur](https://a.example).'),
    'Ouvrez la page dans l’éditeur.',
  );
  assert.equal(leadOf('Un deux trois quatre', 12), 'Un deux…');
});

test('a text is tidied at its ends and in its line ends, and keeps its no-break blanks', () => {
  const typed = { title: ' Page\u00a0:  vide\n', body: '\r\nUn\r\n\r\ndeux ' };
  assert.deepEqual(tidied(typed), { title: 'Page\u00a0: vide', body: 'Un\n\ndeux' });
});
