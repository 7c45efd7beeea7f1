import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { mutations } from './mutations.ts';

const root = resolve(import.meta.dirname, '../..');

test('each mutation’s source text occurs once in the program', () => {
  for (const { file, find, outcome } of mutations) {
    const count = readFileSync(join(root, file), 'utf8').split(find).length - 1;
    assert.equal(count, 1, `${file}: “${outcome}” matches ${count} places; update its find text`);
  }
});

test('each test that should notice a mutation exists', () => {
  for (const file of mutations.flatMap(({ tests }) => tests)) assert.ok(existsSync(join(root, file)), file);
});

test('at least twenty rules are mutated', () => {
  assert.ok(mutations.length >= 20);
});
