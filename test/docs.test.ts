import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { test } from 'node:test';

const root = resolve(import.meta.dirname, '..');
const documents = globSync('{*.md,docs/**/*.md}', { cwd: root })
  .sort()
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

/** Table cells must be readable at a glance. */
const cellWordsMax = 40;

/** Every file and folder of the repository, also by each end of its path. */
const known = new Set(
  globSync('{src,test,demo,bench,docs,bin,seed}/**', { cwd: root }).flatMap((path) => {
    const names = path.split('/');
    return names.map((_, place) => names.slice(place).join('/'));
  }),
);

/** Files that are not in the repository: those of a running desk. */
const ofARunningDesk = ['./data', 'postgres/server.log', 'manifest.json'];

test('every file and folder that a document names exists: documents follow the code', () => {
  const named = documents.flatMap(({ path, text }) =>
    [...text.matchAll(/`((?:[\w.*-]+\/)*(?:[\w.*-]+\.(?:tsx?|sql|css|json|eml|log)|[\w*-]+\/|(?<=\/)[\w*-]+))`/g)].map(
      ([, name]) => ({ path, name: name! }),
    ),
  );
  assert.ok(named.length > 300);
  const missing = named.filter(({ name }) => !ofARunningDesk.includes(name) && !exists(name));
  assert.deepEqual(missing, []);
});

function exists(name: string): boolean {
  if (name.includes('*')) return globSync([name, `src/${name}`], { cwd: root }).length > 0;
  return existsSync(join(root, name)) || known.has(name.replace(/\/$/, ''));
}

test('a decision’s file has the name of its title', () => {
  const decisions = documents.filter(({ path }) => path.startsWith('docs/decisions/0'));
  const named = decisions.map(({ text }) => `${slugOf(/^# (.*)/.exec(text)![1]!)}.md`);
  assert.deepEqual(
    decisions.map(({ path }) => basename(path)),
    named,
  );
});

function slugOf(title: string): string {
  const words = title
    .toLowerCase()
    .replaceAll(/[’']/g, '')
    .match(/[a-z0-9]+/g);
  return words!.join('-');
}

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

test('no document has the marks of an unsolved conflict', () => {
  const marked = documents.filter(({ text }) => /^(<{7}|={7}|>{7})( |$)/m.test(text)).map(({ path }) => path);
  assert.deepEqual(marked, []);
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
