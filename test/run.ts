// npm test: types, lint, then every test that runs on any machine; `--machines` runs the others. `npm test -- PATTERN` runs only
// test files whose path contains PATTERN; `--changed` those that a change since `main` can reach; `--database-only` runs those that use a database, on BELFRY_TEST_DATABASE_URL if set.
import { delimiter, join } from 'node:path';
import { parseArgs } from 'node:util';
import chromium from '@sparticuz/chromium';
import { buildPages } from '#cli/build-pages.ts';
import { type Embedded, startEmbedded } from '#store/embedded/start-embedded.ts';
import { changedFiles } from './run/changed-files.ts';
import { watchLeftovers } from './run/leftovers.ts';
import { runProgram } from './run/programs.ts';
import { readTree, testsReachedBy } from './run/reach.ts';
import { findTestFiles, needDatabase, needPages, root, usesBrowser } from './run/test-files.ts';
import { runTests, type Tally } from './run/test-stage.ts';

const { values, positionals: patterns } = parseArgs({
  options: {
    'database-only': { type: 'boolean', default: false },
    changed: { type: 'boolean', default: false },
    machines: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const databaseOnly = values['database-only'];
const whole = patterns.length === 0 && !databaseOnly && !values.machines;
/** A pattern, a change and Debian's database choose among all tests. */
const machines = values.machines ? true : whole && !values.changed ? false : null;
const total: Tally = { passed: 0, failed: 0 };
const leftovers = watchLeftovers();
const interrupt = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interrupt.abort());

prepareEnvironment();
await runStages();
await clearUp();
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
process.exit(total.failed === 0 ? 0 : 1);

async function runStages(): Promise<void> {
  const files = findTestFiles({ patterns, databaseOnly, machines, among: values.changed ? testsOfTheChange() : null });
  if (files.length === 0) return fail(`No test file matches ${patterns.join(', ') || 'the change'}`);
  // Built once, before the tests: two test files in parallel would both build the pages. The type check runs meanwhile.
  const built = (whole && !values.changed) || needPages(files) ? pagesAreBuilt() : true;
  if (whole) await check('Types', typesFit);
  if (whole) await check('Lint', () => runProgram('@biomejs/biome/bin/biome', 'check'));
  if (!(await built)) return;
  const server = needDatabase(files) ? await startDatabase() : null;
  if (files.some(usesBrowser)) await unpackBrowser();
  heading(`Tests: ${files.length} files`);
  add(await runTests(files, interrupt.signal));
  await server?.stop();
}

/** Null, for all, if it is not known what changed or what that reaches. */
function testsOfTheChange(): string[] | null {
  const changed = changedFiles();
  const reached = changed && testsReachedBy(changed, readTree());
  const all = changed === null ? 'no branch main to compare with' : 'a changed file can reach every test';
  process.stdout.write(`${changed?.length ?? 0} files changed: ${reached ? `${reached.length} test files` : all}\n`);
  return reached;
}

/** One server for all files of this run, unless an operator's is given. A file started alone starts its own. */
async function startDatabase(): Promise<Embedded | null> {
  if (process.env.BELFRY_TEST_DATABASE_URL) return null;
  const server = await startEmbedded(join(leftovers.folder, 'test'), { fast: true });
  process.env.TEST_DATABASE_URL = server.url;
  return server;
}

async function pagesAreBuilt(): Promise<boolean> {
  const { seconds, failure } = await buildPages();
  if (seconds > 0 && failure === null) add({ passed: 1, failed: 0 });
  if (failure !== null) fail(`The pages could not be built:\n${failure}`);
  process.env.TEST_PAGES = 'built';
  return failure === null;
}

/** Unpacks the browser's executable, since two files in parallel would overwrite each other's. */
async function unpackBrowser(): Promise<void> {
  await chromium.executablePath();
}

async function typesFit(): Promise<boolean> {
  // Several checkers would each check the types that they share: twice the processor's time.
  const check = ['--noEmit', '--checkers', '1'];
  return (await runProgram('@react-router/dev/bin.cjs', 'typegen')) && runProgram('typescript/bin/tsc', ...check);
}

async function check(name: string, passes: () => Promise<boolean>): Promise<void> {
  if (interrupt.signal.aborted) return;
  heading(name);
  if (await passes()) add({ passed: 1, failed: 0 });
  else fail(`${name}: see above`);
}

async function clearUp(): Promise<void> {
  const left = await leftovers.clear();
  if (left.length > 0) fail(`Left behind by a test, and ended now:\n${left.join('\n')}`);
  if (interrupt.signal.aborted) fail('Interrupted');
}

/** Hides the developer's settings and any other Node version from the tests. */
function prepareEnvironment(): void {
  const settings = Object.keys(process.env).filter((name) =>
    /^(BELFRY_|PORT$|HOST$|DATABASE_URL$|LOG_LEVEL$)/.test(name),
  );
  for (const name of settings) if (name !== 'BELFRY_TEST_DATABASE_URL') delete process.env[name];
  process.env.TMPDIR = leftovers.folder;
  // Each file runs in its own process and loads mostly the same modules, which takes a third of a small file's time.
  process.env.NODE_COMPILE_CACHE = join(root, 'node_modules/.cache/belfry-tests');
  process.env.PATH = join(root, 'node_modules/.bin') + delimiter + process.env.PATH;
}

function heading(text: string): void {
  process.stdout.write(`\n── ${text} ${'─'.repeat(Math.max(3, 90 - text.length))}\n\n`);
}

function add({ passed, failed }: Tally): void {
  total.passed += passed;
  total.failed += failed;
}

function fail(why: string): void {
  process.stdout.write(`\n✖ ${why}\n`);
  total.failed += 1;
}
