import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '#domain/language.ts';
import { filled, missingTexts } from '#locales/catalogue.ts';
import { countTexts, findGaps, languagesOfLetters } from '#locales/gaps.ts';

const english = { title: 'Title', parts: { one: 'One', many: ({ count }: { count: number }) => `${count} parts` } };

test('each text that is missing is named by its path', () => {
  assert.deepEqual(missingTexts({ title: 'Titre', parts: { one: 'Un' } }, english), ['parts.many']);
  assert.deepEqual(missingTexts({ title: 'Titre' }, english), ['parts.one', 'parts.many']);
  assert.deepEqual(missingTexts(undefined, english), ['title', 'parts.one', 'parts.many']);
  assert.deepEqual(missingTexts(english, english), []);
});

test('a gap is filled, and what has no gap stays the same object', () => {
  const french = { title: 'Titre', parts: { one: 'Un' } };
  const whole = filled(french, english) as typeof english;
  assert.equal(whole.title, 'Titre');
  assert.equal(whole.parts.one, 'Un');
  assert.equal(whole.parts.many({ count: 2 }), '2 parts');
  assert.equal(filled(english, english), english);
  assert.equal(filled(undefined, english), english);
});

test('the languages of Belfry lack nothing, so letters go out in each of them', async () => {
  assert.deepEqual(await findGaps(), []);
  assert.deepEqual(await languagesOfLetters(), languages);
  assert.ok((await countTexts()) > 3_000);
});
