import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { test } from 'node:test';

const root = resolve(import.meta.dirname, '..');
const documents = globSync('{*.md,docs/**/*.md}', { cwd: root })
  .sort()
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

/** Table cells must be readable at a glance. */
const cellWordsMax = 40;

test('every file and folder that ARCHITECTURE.md and CONTRIBUTING.md name exists: they follow the code', () => {
  const texts = documents.filter(({ path }) => ['ARCHITECTURE.md', 'CONTRIBUTING.md'].includes(path));
  const named = texts.flatMap(({ text }) =>
    [...text.matchAll(/`([\w-]+\/[\w/.-]+(?:\.tsx?|\.sql|\/))`/g)].map(([, path]) => path!),
  );
  assert.ok(named.length > 100);
  const missing = named.filter((path) => ![path, `src/${path}`].some((at) => existsSync(join(root, at))));
  assert.deepEqual(missing, []);
});

test('every link of a document leads to an existing file', () => {
  const broken = documents.flatMap(({ path, text }) =>
    [...text.matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, target]) => target!.replace(/#.*$/, ''))
      .filter((target) => target !== '' && !/^[a-z]+:/.test(target))
      .filter((target) => !existsSync(join(root, dirname(path), target)))
      .map((target) => `${path}: ${target}`),
  );
  assert.deepEqual(broken, []);
});

test(`a table cell has at most ${cellWordsMax} words`, () => {
  const long = documents.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, at) => {
      const cells = line.startsWith('|') ? line.split('|').map((cell) => cell.trim().split(/\s+/).length) : [];
      return cells.filter((words) => words > cellWordsMax).map((words) => `${path}:${at + 1}: ${words} words`);
    }),
  );
  assert.deepEqual(long, []);
});
