import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accentPairs, accentTokens, belfryAccent, failingPairs } from '#domain/look/accent.ts';
import { contrast, mix, readColour } from '#domain/look/contrast.ts';

const blue = { light: '#1b5fae', dark: '#86b5ff' };

test('Belfry’s own accent passes the check for desks', () => {
  assert.deepEqual(failingPairs(belfryAccent), []);
});

test('a deep blue passes, with white text', () => {
  assert.deepEqual(failingPairs(blue), []);
  assert.equal(accentTokens(blue, 'light')['on-accent'], '#ffffff');
  assert.equal(accentTokens(blue, 'dark')['on-accent'], '#1d1403');
});

test('yellow on white is refused, with the pair and its ratio', () => {
  const failing = failingPairs({ ...blue, light: '#ffcc00' });
  const onWhite = failing.find(({ text, ground }) => text === 'accent' && ground === 'surface');
  assert.equal(onWhite?.theme, 'light');
  assert.equal(onWhite?.ratio.toFixed(2), '1.51');
});

test('a light accent for the dark theme is also measured in the dark hero', () => {
  const failing = failingPairs({ ...blue, dark: '#5f8fce' });
  assert.ok(failing.some(({ text, ground }) => text === 'bronze-on-slate' && ground === 'slate-2'));
});

test('a colour is refused if no text colour has enough contrast on it', () => {
  for (const { text, ratio, passes } of accentPairs({ light: '#777777', dark: '#777777' }))
    if (text === 'on-accent') assert.equal(passes, ratio >= 4.5);
});

test('a colour is read with and without #, in any case, and nothing else is', () => {
  assert.equal(readColour(' 85540F '), '#85540f');
  assert.equal(readColour('#85540f'), '#85540f');
  for (const text of ['', 'red', '#fff', '#85540', '#85540f00', 'rgb(1,2,3)', '#85540g'])
    assert.equal(readColour(text), null);
});

test('black on white is 21 to 1, and a colour on itself 1', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21);
  assert.equal(contrast('#85540f', '#85540f'), 1);
});

test('half of black in white is grey', () => {
  assert.equal(mix('#000000', 0.5, '#ffffff'), '#808080');
});
