import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { mutations } from './mutations.ts';

const root = resolve(import.meta.dirname, '../..');

test('each place that is changed to see whether it is noticed stands in the program once', () => {
  for (const { file, find, outcome } of mutations) {
    const count = readFileSync(join(root, file), 'utf8').split(find).length - 1;
    assert.equal(count, 1, `${file}: “${outcome}” matches ${count} places; update its find text`);
  }
});

test('each test that is to notice is there', () => {
  for (const file of mutations.flatMap(({ tests }) => tests)) assert.ok(existsSync(join(root, file)), file);
});

test('twenty rules at least are broken on purpose', () => {
  assert.ok(mutations.length >= 20);
});
