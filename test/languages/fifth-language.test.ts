// A fifth language is one folder: in a copy of the sources it is made out of the English one, first whole, then with gaps.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { atEnd } from '#test/at-end.ts';
import { root } from '../run/test-files.ts';
import { code, copySources, lacking, takeTextsAway, writePseudoLocale } from './pseudo-locale.ts';

const folder = mkdtempSync(join(tmpdir(), 'fifth-language-'));
atEnd(() => rmSync(folder, { recursive: true, force: true }));
copySources(root, folder);
symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
const locales = join(folder, 'src/locales');
writePseudoLocale(locales);

/** Runs a program in the copy, and returns its exit code with what it said. */
function run(args: string[]): Promise<{ exit: number | null; said: string }> {
  const { NODE_TEST_CONTEXT: _, TEST_PAGES: __, TEST_DATABASE_URL: ofRun, ...own } = process.env;
  // On the server of the run, but without its filled databases, which know four languages.
  const env = {
    ...own,
    ...(ofRun === undefined ? {} : { BELFRY_TEST_DATABASE_URL: ofRun }),
    NODE_COMPILE_CACHE: join(folder, 'compiled'),
  };
  const child = spawn(process.execPath, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  atEnd(() => void child.kill());
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  return new Promise((done) => child.on('close', (exit) => done({ exit, said })));
}

/** Checks the types of the program, without its tests; those of the texts alone take a second. */
function checkTypes(include: string[]) {
  const exclude = ['**/*.test.ts', 'test', 'node_modules'];
  writeFileSync(join(folder, 'tsconfig.fifth.json'), JSON.stringify({ extends: './tsconfig.json', include, exclude }));
  // Several checkers would each check the types that they share.
  return run([join(root, 'node_modules/typescript/bin/tsc'), '--project', 'tsconfig.fifth.json', '--checkers', '1']);
}

test('the program accepts a fifth folder without any other change', async () => {
  const routes = await run([join(root, 'node_modules/@react-router/dev/bin.cjs'), 'typegen']);
  assert.equal(routes.exit, 0, routes.said);
  const { exit, said } = await checkTypes(['src', 'demo', '*.ts', '.react-router/types/**/*']);
  assert.equal(said, '');
  assert.equal(exit, 0);
});

test('a desk serves in it: its letters are wholly in it, and articles are found', async () => {
  const { exit, said } = await run(['test/languages/whole-language.ts']);
  assert.equal(exit, 0, said);
});

test('the compiler names each text and each file that is taken away', async () => {
  takeTextsAway(locales, lacking);
  const { exit, said } = await checkTypes(['src/locales']);
  assert.notEqual(exit, 0);
  for (const area of lacking.areas) assert.match(said, new RegExp(`src/locales/${code}/${area}\\.ts.*error TS`));
  assert.match(said, /missing the following properties from type|is missing in type/);
  assert.match(said, new RegExp(`src/locales/${code}/language\\.ts.*'#locales/${code}/${lacking.whole}\\.ts'`));
});

test('with gaps, pages show English and list them, and no letter is half translated', async () => {
  const { exit, said } = await run(['test/languages/gappy-language.ts']);
  assert.equal(exit, 0, said);
});
