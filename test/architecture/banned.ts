import type { Finding } from './finding.ts';
import { importsOf } from './imports.ts';
import { isNode, type Node } from './nodes.ts';
import { nodesOf, placeOf, programs, programsIn, type Source, sources, textOf } from './sources.ts';

const pure = 'domain/ is pure (no I/O, no now(), no randomness, no async)';

const bannedMembers: Record<string, string> = {
  'Date.now': 'take the moment as a value: `at`, given by the caller',
  'Temporal.Now': 'take the moment as a value: `at`, given by the caller',
  'Math.random': 'take the random value as an argument, or create ids and salts in desk/',
  'performance.now': 'take the moment as a value: `at`, given by the caller',
  'crypto.randomUUID': 'take the id as a value: desk/ asks `world.newId()`',
};

const bannedGlobals: Record<string, string> = {
  process: 'take what you need as a value: cli/ reads the environment and passes it on',
  fetch: 'fetch it in store/, mail/ or desk/ and pass the result in',
  setTimeout: 'let desk/ or jobs/ wait',
  setInterval: 'let desk/ or jobs/ wait',
};

/** Finds the languages of the installation, which are no value that anyone could pass (docs/decisions/0063). */
const finder = 'src/domain/found-languages.ts';

/** Everything that makes domain/ depend on more than its arguments. */
export function impureWords(): Finding[] {
  const pureFiles = programsIn('domain').filter(({ path }) => path !== finder);
  return pureFiles.flatMap((source) => [
    ...members(source).flatMap(([node, text]) => ban(source, node, text, bannedMembers[text])),
    ...globals(source).flatMap((node) => ban(source, node, String(node.name), bannedGlobals[String(node.name)])),
    ...newDates(source).flatMap((node) => ban(source, node, 'new Date()', 'take the moment as a value: `at`')),
    ...asyncs(source).flatMap((node) => ban(source, node, 'async', 'load in desk/, then decide here on plain values')),
    ...nodeModules(source),
  ]);

  function ban(source: Source, node: Node, word: string, instead: string | undefined): Finding[] {
    return instead === undefined ? [] : [{ at: placeOf(source, node), rule: `${pure}: ${word}`, instead }];
  }
}

/**
 * Banned in the whole program: the environment outside cli/, the console, `any`, CSV output that does not escape formulas, and a body
 * that is read without limits.
 */
export function wordsBannedEverywhere(): Finding[] {
  return [...environmentReads(), ...consoleWords(), ...anys(), ...csvWriters(), ...bodyReads()];
}

function environmentReads(): Finding[] {
  const readers = programs.filter(({ folder }) => folder !== 'cli');
  return readers.flatMap((source) =>
    members(source)
      .filter(([, text]) => text === 'process.env')
      .map(([node]) => ({
        at: placeOf(source, node),
        rule: 'process.env outside cli/',
        instead: 'add it to cli/environment.ts and pass the value in from the composition root',
      })),
  );
}

function consoleWords(): Finding[] {
  return programs.flatMap((source) =>
    members(source)
      .filter(([, text]) => text.startsWith('console.'))
      .map(([node, text]) => ({
        at: placeOf(source, node),
        rule: text,
        instead: 'use `world.log` (pino); a command of cli/ prints its result with process.stdout.write',
      })),
  );
}

function anys(): Finding[] {
  return sources.flatMap((source) =>
    nodesOf(source, 'TSAnyKeyword').map((node) => ({
      at: placeOf(source, node),
      rule: 'any',
      instead: 'name the type, or take `unknown` and narrow it',
    })),
  );
}

/** Attack 54: code that writes CSV files itself forgets that a cell may be a formula. */
function csvWriters(): Finding[] {
  const imports = programs.filter(({ path }) => path !== 'src/desk/directory/csv/export-file.ts').flatMap(importsOf);
  return imports
    .filter(({ specifier }) => specifier.startsWith('csv-stringify'))
    .map(({ at, specifier }) => ({ at, rule: specifier, instead: 'write it with desk/directory/csv/export-file.ts' }));
}

/** Attack 84: a body that is parsed before it is counted takes seconds. */
function bodyReads(): Finding[] {
  const reads =
    /^(c\.req(\.raw)?|raw|(args\.)?request)\.(formData|parseBody|json|text|arrayBuffer|bytes|blob|body|clone)$/;
  const served = programs.filter(({ path }) => /^src\/(http|web)\//.test(path) && !path.startsWith('src/http/body/'));
  return served.flatMap((source) =>
    members(source)
      .filter(([, text]) => reads.test(text))
      .map(([node, text]) => ({
        at: placeOf(source, node),
        rule: text,
        instead: 'pages call `readForm(context)`; calls declare a body, or read it with http/body/',
      })),
  );
}

function nodeModules(source: Source): Finding[] {
  return importsOf(source)
    .filter(({ specifier }) => specifier.startsWith('node:'))
    .map(({ at, specifier }) => ({ at, rule: `${pure}: ${specifier}`, instead: 'do it in desk/, store/ or mail/' }));
}

/** Every `a.b` with its text. `a.b.c` yields both `a.b.c` and `a.b`. */
function members(source: Source): [Node, string][] {
  return nodesOf(source, 'MemberExpression').map((node) => [node, textOf(source, node).replaceAll(/\s|\?/g, '')]);
}

/** Identifiers that refer to a global, not to a property, parameter or variable of that name. */
function globals(source: Source): Node[] {
  const properties = new Set<unknown>();
  for (const node of nodesOf(source, 'MemberExpression')) if (node.computed === false) properties.add(node.property);
  for (const node of nodesOf(source, 'Property', 'PropertyDefinition', 'TSPropertySignature')) properties.add(node.key);
  return nodesOf(source, 'Identifier').filter((node) => !properties.has(node));
}

function newDates(source: Source): Node[] {
  return nodesOf(source, 'NewExpression').filter(
    ({ callee, arguments: given }) => isNode(callee) && callee.name === 'Date' && Array.isArray(given) && !given.length,
  );
}

function asyncs(source: Source): Node[] {
  const functions = nodesOf(source, 'FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression');
  return [...functions.filter((node) => node.async === true), ...nodesOf(source, 'AwaitExpression')];
}
