import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accentStylesheet, accentVersion } from '#domain/look/stylesheet.ts';

const accent = { light: '#1b5fae', dark: '#86b5ff' };

test('a desk’s stylesheet follows the system unless the reader chose a theme', () => {
  const rules = accentStylesheet(accent).match(/[^{}]+\{\s*--accent: #\w+/g);
  assert.deepEqual(
    rules?.map((rule) => rule.replace(/\s+/g, ' ').trim()),
    [
      ':root:root { --accent: #1b5fae',
      ':root:root { --accent: #86b5ff',
      ":root:root[data-theme='light'] { --accent: #1b5fae",
      ":root:root[data-theme='dark'] { --accent: #86b5ff",
    ],
  );
  assert.match(accentStylesheet(accent), /@media \(prefers-color-scheme: dark\) \{\n:root:root/);
});

test('another accent has another version, and so another address', () => {
  assert.equal(accentVersion(accent), '1-1b5fae-86b5ff');
});
