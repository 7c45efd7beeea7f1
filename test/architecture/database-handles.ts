import type { Finding } from './finding.ts';
import { importsOf } from './imports.ts';
import { isNode, type Node, walk } from './nodes.ts';
import { nodesOf, placeOf, programs, programsIn, type Source, textOf } from './sources.ts';

/**
 * In desk/, code inside a transaction must not use the outer handle: its query would wait for the transaction or miss its
 * changes.
 */
export function outerHandlesInTransactions(): Finding[] {
  return programsIn('desk').flatMap((source) =>
    transactionBodies(source).flatMap((body) =>
      outerHandles(source, body).map((node) => ({
        at: placeOf(source, node),
        rule: `${textOf(source, node)} inside a transaction`,
        instead: 'use `tx.trx`',
      })),
    ),
  );
}

/** Only desk/ changes tables (through store/), and only desk/spine/transaction.ts opens a transaction. */
export function writesOutsideTheDesk(): Finding[] {
  const readers = programsIn('http', 'web', 'jobs', 'channels', 'mail');
  return [
    ...readers.flatMap((source) => [...callsOf(source, writers), ...writingSql(source)]),
    ...programsIn('http', 'web', 'jobs', 'channels', 'mail', 'store').flatMap((source) => callsOf(source, openers)),
    ...programsIn('desk')
      .filter(({ path }) => path !== 'src/desk/spine/transaction.ts')
      .flatMap((source) => callsOf(source, openers)),
  ];
}

/** SQL is written in store/ only: no statement as text, no query builder, no driver. */
export function sqlOutsideTheStore(): Finding[] {
  const elsewhere = programs.filter(({ folder }) => folder !== 'store' && folder !== 'locales');
  const instead = 'write the query in the store/ file of its noun, and call that; one about tickets takes the actor';
  return elsewhere.flatMap((source) => [
    ...importsOf(source)
      .filter(({ specifier, typeOnly }) => /^(kysely|pg|postgres)(\/|$)/.test(specifier) && !typeOnly)
      .map(({ at, specifier }) => ({ at, rule: `${specifier} outside store/`, instead })),
    ...[...builderCalls(source), ...statements(source)].map((node) => ({
      at: placeOf(source, node),
      rule: `SQL outside store/: ${textOf(source, node).slice(0, 60)}`,
      instead,
    })),
  ]);
}

const builders = ['selectFrom', 'insertInto', 'updateTable', 'deleteFrom', 'mergeInto', 'executeQuery'];

function builderCalls(source: Source): Node[] {
  return nodesOf(source, 'CallExpression').filter(
    (node) => isNode(node.callee) && node.callee.type === 'MemberExpression' && builders.includes(calleeName(node)!),
  );
}

/** Strings and templates that begin like a statement, whatever they are passed to. */
function statements(source: Source): Node[] {
  const begins =
    /^.\s*(select\s.*\sfrom\s|select \d|insert into\s|update \w+ set\s|delete from\s|merge into\s|with \w+ as\s|(create|alter|drop|truncate) (table|index|role|schema|database)\s|notify \w+$|listen \w+$)/is;
  const texts = nodesOf(source, 'TemplateLiteral', 'Literal').filter((node) => begins.test(textOf(source, node)));
  const tagged = nodesOf(source, 'TaggedTemplateExpression').filter(({ tag }) => isNode(tag) && tagName(tag) === 'sql');
  return [...texts, ...tagged];
}

/** The name of a tag, with or without a type argument: sql`…`. */
function tagName(tag: Node): unknown {
  return tag.type === 'MemberExpression' && isNode(tag.object) ? tag.object.name : tag.name;
}

const writers: Record<string, string> = {
  insertInto: 'call a desk verb, which writes through store/',
  updateTable: 'call a desk verb, which writes through store/',
  deleteFrom: 'call a desk verb, which writes through store/',
  mergeInto: 'call a desk verb, which writes through store/',
};

const openers: Record<string, string> = {
  transaction: 'write a desk verb, which runs in `world.transact`',
  startTransaction: 'write a desk verb, which runs in `world.transact`',
};

/** Functions that run in a transaction: the callbacks of `transact(…)` and functions with a transaction parameter. */
function transactionBodies(source: Source): Node[] {
  const bodies: Node[] = [];
  walk(source.tree, (node) => {
    if (node.type === 'CallExpression' && calleeName(node) === 'transact')
      bodies.push(...argumentsOf(node).filter(isFunction));
    else if (isFunction(node) && takesTransaction(source, node)) bodies.push(node);
    else return true;
    return false;
  });
  return bodies;
}

/** `Tx`, `Trx`, and types that contain one: an act, a session. */
function takesTransaction(source: Source, node: Node): boolean {
  const parameters = Array.isArray(node.params) ? node.params.filter(isNode) : [];
  return parameters.some((parameter) => /:\s*(Tx|Trx|Act|Session)\b/.test(textOf(source, parameter)));
}

/** `world.db`, `session.world.db`, and `{ db }` destructured from a world. */
function outerHandles(source: Source, body: Node): Node[] {
  const found: Node[] = [];
  walk(body, (node) => {
    if (node.type === 'MemberExpression' && /\bworld\??\.db$/.test(textOf(source, node))) found.push(node);
    if (node.type === 'VariableDeclarator' && /^\{[^}]*\bdb\b[^}]*\}\s*=\s*.*\bworld$/s.test(textOf(source, node)))
      found.push(node);
    return true;
  });
  return found;
}

function callsOf(source: Source, methods: Record<string, string>): Finding[] {
  return nodesOf(source, 'CallExpression').flatMap((node) => {
    const name = isNode(node.callee) && node.callee.type === 'MemberExpression' ? calleeName(node) : undefined;
    const instead = name && Object.hasOwn(methods, name) ? methods[name] : undefined;
    return instead ? [{ at: placeOf(source, node), rule: `${name}() in ${source.folder}/`, instead }] : [];
  });
}

function writingSql(source: Source): Finding[] {
  return nodesOf(source, 'TaggedTemplateExpression')
    .filter((node) => /\b(insert\s+into|update\s+\w+\s+set|delete\s+from|merge\s+into)\b/i.test(textOf(source, node)))
    .map((node) => ({
      at: placeOf(source, node),
      rule: `SQL that writes in ${source.folder}/`,
      instead: 'call a desk verb, which writes through store/',
    }));
}

function calleeName({ callee }: Node): string | undefined {
  if (!isNode(callee)) return undefined;
  const named = callee.type === 'MemberExpression' ? callee.property : callee;
  return isNode(named) && typeof named.name === 'string' ? named.name : undefined;
}

function argumentsOf(node: Node): Node[] {
  return Array.isArray(node.arguments) ? node.arguments.filter(isNode) : [];
}

function isFunction({ type }: Node): boolean {
  return type === 'FunctionDeclaration' || type === 'FunctionExpression' || type === 'ArrowFunctionExpression';
}
