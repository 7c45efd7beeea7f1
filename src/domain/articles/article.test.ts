import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leadOf, missingLanguages, noTexts, slugOf, tidied } from '#domain/articles/article.ts';
import { languages } from '#domain/language.ts';

test('R27: an article needs a title and a body in each language', () => {
  const texts = { ...noTexts, fr: { title: 'Titre', body: 'Texte' }, nl: { title: 'Titel', body: ' ' } };
  assert.deepEqual(missingLanguages(texts, languages), ['nl', 'de', 'en']);
});

test('a slug is made of plain letters, digits and dashes', () => {
  assert.equal(
    slugOf('Page blanche après une mise à jour : vider l’œil du cache'),
    'page-blanche-apres-une-mise-a-jour-vider-l-oeil-du-cache',
  );
  assert.equal(slugOf('Große Bilder'), 'grosse-bilder');
});

test('a slug is cut between words, and a title without letters also gets one', () => {
  assert.ok(slugOf('wort '.repeat(40)).length <= 70);
  assert.match(slugOf('wort '.repeat(40)), /wort$/);
  assert.equal(slugOf('???'), '-');
});

test('an excerpt has no Markdown and is cut between words', () => {
  assert.equal(
    leadOf('## Titre\n\nOuvrez **la page** dans [l’éditeur](https://a.example).'),
    'Ouvrez la page dans l’éditeur.',
  );
  assert.equal(leadOf('Un deux trois quatre', 12), 'Un deux…');
});

test('a text is trimmed with normal line ends, and keeps its no-break spaces', () => {
  const typed = { title: ' Page\u00a0:  vide\n', body: '\r\nUn\r\n\r\ndeux ' };
  assert.deepEqual(tidied(typed), { title: 'Page\u00a0: vide', body: 'Un\n\ndeux' });
});
