import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readTree, testsReachedBy } from './reach.ts';
import { findTestFiles, root, usesBrowser } from './test-files.ts';

const tree = readTree();
const files = findTestFiles({ patterns: [], databaseOnly: false, machines: null });

function reached(file: string): string[] {
  return testsReachedBy([file], tree) ?? assert.fail(`${file} reaches every test`);
}

test('a change reaches the tests that import the file, over any number of imports', () => {
  const tests = reached('src/domain/figures/figures.ts');
  assert.ok(tests.includes('src/store/figures/figures.test.ts'));
  assert.ok(!tests.includes('src/mail/outlook/compressed-rtf.test.ts'));
});

test('a page, a style and a text reach every browser test, and no test of the domain', () => {
  for (const file of ['src/web/routes.ts', 'src/web/styles/tokens.css', 'src/locales/fr/console.ts']) {
    const tests = reached(file);
    assert.ok(tests.includes('test/browser/every-page.browser.test.ts'), file);
    assert.ok(!tests.includes('src/domain/calendar/belgium.test.ts'), file);
  }
});

test('a migration reaches tests that open a database, and a command the tests that start the program', () => {
  assert.ok(
    reached(`src/store/migrations/${readdirSync(join(root, 'src/store/migrations'))[0]}`).includes(
      'src/desk/ticket/strangers.test.ts',
    ),
  );
  assert.ok(reached('src/cli/commands/prove.ts').includes('src/cli/commands/first-day.test.ts'));
});

test('a corpus mail reaches the tests that read it, and a worker those that start it', () => {
  assert.ok(reached('test/mail/first-mail-with-attachments.eml').includes('test/mail/corpus.test.ts'));
  assert.ok(reached('src/mail/read/thread-worker.ts').includes('src/mail/read/threads.test.ts'));
});

test('a test reaches itself, and a document the tests that read it', () => {
  const first = files.at(-1)!;
  assert.ok(reached(first).includes(first));
  assert.ok(reached('docs/mail.md').includes('src/domain/letters/texts.test.ts'));
  assert.ok(reached('README.md').length < files.filter(usesBrowser).length);
});

test('settings, the test runner and an unreferenced file reach every test', () => {
  for (const file of [
    'package.json',
    'tsconfig.json',
    'test/run.ts',
    'test/run/reach.ts',
    '.ci/run',
    'src/nowhere/unknown.ts',
  ])
    assert.equal(testsReachedBy(['README.md', file], tree), null, file);
});
