import assert from 'node:assert/strict';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { jobPayloads } from '#desk/spine/reactions.ts';
import { languages } from '#domain/language.ts';
import { refusals } from '#domain/ticket/refusals.ts';
import { handlers } from '#jobs/handlers.ts';
import { problems } from '#locales/problems/messages.ts';
import { impureWords, wordsBannedEverywhere } from './architecture/banned.ts';
import { isCatalogue, keysOf, readAreas } from './architecture/catalogues.ts';
import {
  outerHandlesInTransactions,
  sqlOutsideTheStore,
  writesOutsideTheDesk,
} from './architecture/database-handles.ts';
import { undocumented } from './architecture/docstrings.ts';
import { oddEnglish } from './architecture/english.ts';
import {
  longFiles as filesAllowed,
  longFunctions as functionsAllowed,
  undocumentedFunctions,
} from './architecture/exceptions.ts';
import { expectNone, type Finding } from './architecture/finding.ts';
import { type Import, importsOf, ringsIn } from './architecture/imports.ts';
import { ladder, mayImport, mayImportInWeb, rungOf } from './architecture/ladder.ts';
import { memories, patchedObjects, unlistedMemories } from './architecture/memories.ts';
import { isNode, type Node } from './architecture/nodes.ts';
import { otherRefusals } from './architecture/outcomes.ts';
import { passages } from './architecture/prose.ts';
import { unstyledComponents } from './architecture/public-styles.ts';
import { queriesWithoutReader } from './architecture/readers.ts';
import { crowdedFolders, mutualFolders } from './architecture/rooms.ts';
import { longFiles, longFunctions, longJobs, medians } from './architecture/sizes.ts';
import { programs, root, type Source, sources } from './architecture/sources.ts';
import { hiddenConstants } from './architecture/statements.ts';

/** The number of listed attacks that Belfry withstands. A new attack gets the next number. */
const attacksCount = 95;

test('every folder below src stands on the ladder', () => {
  const instead = 'move the file to a folder of the ladder in ARCHITECTURE.md, or add a rung with a decision record';
  const unknown = readdirSync(join(root, 'src')).filter((name) => !rungOf(name));
  expectNone(unknown.map((name) => ({ at: `src/${name}`, rule: 'it is not on the ladder', instead })));
});

test('a folder imports only from lower rungs', () => {
  expectNone(programs.flatMap(importsOf).flatMap(offTheLadder));
});

test('the areas of web do not import each other, and their shared code imports none of them', () => {
  const inWeb = programs.filter(({ folder }) => folder === 'web').flatMap(importsOf);
  const off = inWeb.filter(
    ({ from, target, typeOnly }) =>
      target !== null && /^src\/web\/.+\.tsx?$/.test(target) && !mayImportInWeb(from.path, target, { typeOnly }),
  );
  const instead = 'move the shared code to web/shared/, web/ui/ or web/app/';
  expectNone(off.map(({ at, specifier }) => ({ at, rule: `imports ${specifier}`, instead })));
});

test('the styles of public pages have the classes of each of their components', () => expectNone(unstyledComponents()));

test('components of web/ui know neither router nor data', () => {
  const imports = programs.filter(({ path }) => path.startsWith('src/web/ui/')).flatMap(importsOf);
  const off = imports.filter(({ specifier }) => /^react-router|^#(?!domain\/|locales\/|web\/ui\/)/.test(specifier));
  const instead = 'pass the value in as a property';
  expectNone(off.map(({ at, specifier }) => ({ at, rule: `imports ${specifier}`, instead })));
});

test('no file of the program imports a test', () => {
  const imports = programs.flatMap(importsOf).filter(({ target }) => /^test\/|\.test\.ts$/.test(target ?? ''));
  const instead = 'move the shared code to src';
  expectNone(imports.map(({ at, specifier }) => ({ at, rule: `imports ${specifier}`, instead })));
});

test('files do not import each other in a ring, not even for a type', () => {
  const instead = 'move the shared code or type to a file below both';
  const rings = ringsIn(sources);
  expectNone(rings.map((ring) => ({ at: ring.join(' → '), rule: 'an import cycle', instead })));
});

test('a folder holds few enough files to read at a glance', () => expectNone(crowdedFolders()));

test('two folders do not import each other', () => expectNone(mutualFolders()));

test('no file only re-exports what others export', () => {
  const instead = 'import from the file that defines it, and delete this one';
  expectNone(programs.filter(isBarrel).map(({ path }) => ({ at: path, rule: 'a barrel', instead })));
});

test('the domain is pure', () => expectNone(impureWords()));

test('only cli reads the environment, nothing prints to the console, and nothing is any', () => {
  expectNone(wordsBannedEverywhere());
});

test('a browser test opens and awaits a page by goTo and cameTo, which wait until the page reacts', () => {
  const tests = sources.filter(({ path }) => path.startsWith('test/') && path !== 'test/browser/go-to.ts');
  const instead = 'call goTo or cameTo of test/browser/go-to.ts, or say with `waitUntil` how long it waits';
  const openings = tests.filter(({ text }) => /\.(?:goto|waitForURL)\((?![^;]*waitUntil)/.test(text));
  expectNone(openings.map(({ path }) => ({ at: path, rule: 'opens a page by page.goto', instead })));
});

test('a transaction uses only its own handle', () => expectNone(outerHandlesInTransactions()));

test('only the desk changes tables or opens a transaction', () => expectNone(writesOutsideTheDesk()));

test('verbs of the desk refuse in one way', () => expectNone(otherRefusals()));

test('SQL occurs only in the store', () => expectNone(sqlOutsideTheStore()));

test('constant words and limits are part of their statement', () => expectNone(hiddenConstants()));

test('a process has at most four memories, each in the list', () => {
  expectNone(unlistedMemories());
  assert.ok(memories.length <= 4);
});

test('no object of a library is patched', () => expectNone(patchedObjects()));

test('files are short', (t) => {
  const { file, function: ofFunctions } = medians();
  t.diagnostic(`median: ${file} lines per file (aim: 60), ${ofFunctions} per function (aim: 8)`);
  expectNone(longFiles(filesAllowed));
});

test('functions are short', () => expectNone(longFunctions(functionsAllowed)));

test('jobs only check their payload and call one verb', () => expectNone(longJobs(Object.keys(handlers))));

test('public functions of domain, desk, store and mail say what they return', () => {
  expectNone(undocumented(undocumentedFunctions));
});

test('English is plain: current words, the subject first, one idea per sentence', () => {
  expectNone(oddEnglish(passages()));
});

test('every refusal has a text in four languages', () => {
  for (const language of languages) {
    const said = problems[language].refusals;
    assert.deepEqual(Object.keys(said).sort(), [...refusals].sort(), language);
    for (const text of keysOf(said)) assert.ok(text.length > 0);
  }
});

test('every job has a handler, a schema that refuses nonsense, and a file with its name', () => {
  assert.deepEqual(Object.keys(handlers).sort(), Object.keys(jobPayloads).sort());
  for (const [name, payload] of Object.entries(jobPayloads))
    assert.equal(payload.safeParse('nonsense').success, false, `${name} accepts any payload`);
  for (const [name, { work }] of Object.entries(handlers)) {
    assert.equal(typeof work, 'function', name);
    assert.ok(globSync(`src/jobs/${name}.ts`, { cwd: root }).length === 1, `src/jobs/${name}.ts is missing`);
  }
});

test('every text has four languages, in every area', async () => {
  for (const { name, languages: present, texts } of await readAreas()) {
    assert.deepEqual(present, [...languages], name);
    const french = keysOf(texts.fr!).sort();
    for (const language of languages) assert.deepEqual(keysOf(texts[language]!).sort(), french, `${language}/${name}`);
  }
});

test('every text is used outside the catalogues', async () => {
  const said = namesSaid(programs.filter(({ path }) => !isCatalogue(path)));
  const instead = 'delete the text in four languages, or show it';
  for (const { name, texts } of await readAreas()) {
    // The choices of a built-in form are themselves texts, so every choice is used.
    const keys = keysOf(texts.fr!).filter((key) => !(name === 'forms' && key.includes('.choices.')));
    const dead = keys.filter((key) => !said.has(key.split('.').at(-1)!));
    expectNone(dead.map((key) => ({ at: `src/locales/fr/${name}.ts`, rule: `${key} is never used`, instead })));
  }
});

test('every known attack has a test, named after it', () => {
  const names = readdirSync(join(root, 'test/attacks')).filter((name) => name.endsWith('.test.ts'));
  const numbers = new Set(names.map((name) => Number(/^(\d\d)-/.exec(name)?.[1])));
  const missing = Array.from({ length: attacksCount }, (_, before) => before + 1).filter((each) => !numbers.has(each));
  const instead = 'write test/attacks/<number>-<what>.test.ts';
  expectNone(missing.map((number) => ({ at: `attack ${number}`, rule: 'has no test', instead })));
});

test('R40: a query about tickets says for whom it reads', () => expectNone(queriesWithoutReader()));

/** These try parts of the program that need no desk. The desk of all others measures how long they hold the event loop. */
const attacksWithoutDesk = ['25-', '32-', '53-', '54-', '55-', '92-'];

test('the tests of attacks open desks that measure how long the event loop is held', () => {
  const opens = /\bopen((Test|Filled|Http|Web|Mail|Public|Console|Relations|Access)Desk|InnerWorld)\(/;
  const without = sources
    .filter(({ path }) => /^test\/attacks\/.*\.test\.ts$/.test(path))
    .filter(({ text, path }) => !opens.test(text) && !attacksWithoutDesk.some((name) => path.includes(`/${name}`)));
  const instead = 'open a desk of test/, or list the file in attacksWithoutDesk';
  expectNone(without.map(({ path }) => ({ at: path, rule: 'opens no desk', instead })));
});

test('ARCHITECTURE.md lists exactly the folders that exist', () => {
  const text = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');
  const listed = [...text.matchAll(/^\| (\d) \| `src\/(\w+)\/` \| (.*) \|$/gm)];
  const real = ladder.map(({ folder, rung }) => `${rung} ${folder}`);
  assert.deepEqual(listed.map(([, rung, folder]) => `${rung} ${folder}`).sort(), real.sort());
  assert.deepEqual(foldersIn('src'), ladder.map(({ folder }) => folder).sort());
  const rooms = [...text.matchAll(/^\| `([\w-]+)\/` \| .* \| ([\w, ]+) \|$/gm)];
  for (const [, , folder, says = ''] of listed) {
    const shared = rooms.filter(([, , rungs = '']) => rungs.split(', ').includes(folder!));
    const within = [...says.matchAll(/`([\w-]+)\/`/g), ...shared].map(([, name]) => name);
    assert.deepEqual(
      within.sort(),
      foldersIn(`src/${folder}`).filter((name) => !isCatalogue(`src/${folder}/${name}/`)),
      `describe each subfolder in ARCHITECTURE.md, in the row of src/${folder}/ or in the table of rooms`,
    );
  }
});

function foldersIn(path: string): string[] {
  const entries = readdirSync(join(root, path), { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
}

/** Every name that can refer to a text: a property, a key or a value of a closed list. */
function namesSaid(files: Source[]): Set<string> {
  const names = new Set<string>();
  for (const { nodes } of files) {
    const isForm = nodes.some(({ type, name }) => type === 'Identifier' && name === 'fieldProps');
    for (const node of nodes) {
      if (node.type === 'Literal' && typeof node.value === 'string') {
        names.add(node.value);
        // `fieldProps` adds the hint to the label of a field.
        if (isForm) names.add(`${node.value}Hint`);
      } else if (node.type === 'Identifier') names.add(node.name as string);
    }
  }
  return names;
}

function offTheLadder({ at, from, target, specifier }: Import): Finding[] {
  const [top, folder] = (target ?? '').split('/');
  if (top === 'demo' && from.folder !== 'cli')
    return [{ at, rule: `${from.folder}/ imports ${specifier}`, instead: 'only cli/ starts the demonstration' }];
  if (top !== 'src' || !folder || mayImport(from.folder, folder)) return [];
  const rule = `${from.folder}/ (rung ${rungOf(from.folder)?.rung}) imports ${specifier} (rung ${rungOf(folder)?.rung})`;
  return [{ at, rule, instead: insteadOfClimbing(from.folder, folder) }];
}

function insteadOfClimbing(from: string, to: string): string {
  if (to === 'cli') return 'take it as a value: the composition root passes it in';
  if (from === 'web' && to === 'http') return 'put it in domain/actor.ts, or read it from the context that http fills';
  return `move the shared code to a rung below ${from}/, or pass it in from a higher rung`;
}

function isBarrel({ tree }: Source): boolean {
  const { body } = tree as Node & { body: Node[] };
  const exports = body.filter(({ type }) => /^Export/.test(type));
  const passesOn = (node: Node) => node.type !== 'ExportDefaultDeclaration' && !isNode(node.declaration);
  const others = body.filter(({ type }) => !/^(Import|Export)/.test(type));
  return exports.length > 0 && others.length === 0 && exports.every(passesOn);
}
