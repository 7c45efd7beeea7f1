import type { Finding } from './finding.ts';
import { isNode, type Node } from './nodes.ts';
import { nodesOf, placeOf, programs, type Source, textOf } from './sources.ts';

/** Caches of a process that outlive a request, at most four (docs/decisions/0046). */
export const memories = [
  // Answers of the database, by a revision.
  'src/store/database/memory.ts',
  // Public pages, by the revision of public content and the minute.
  'src/web/shared/cached/cached-pages.ts',
  // Names of prepared statements.
  'src/store/database/driver.ts',
  // One formatter per time zone.
  'src/locales/format.ts',
];

/** State that is not there to be faster: without it something would be wrong. */
const states = [
  // The last id of this process.
  'src/store/database/ids.ts',
  // When each connection was opened, so that none leads to a server that was lost since.
  'src/store/database/lasting-pool.ts',
  // Name servers and relays that do not answer, so that others do not wait for them.
  'src/mail/read/proof/resolver.ts',
  'src/desk/sending/silent-relays.ts',
  // Heavy letters, one at a time.
  'src/desk/sending/letter-files.ts',
  // Tables of common passwords, loaded when the first person chooses a password.
  'src/desk/sign-in/passwords/tried-words.ts',
  // Revisions of a process that hears nothing.
  'src/desk/spine/world.ts',
  // The parts of one mail.
  'src/mail/read/message/mime-reader.ts',
  // State of a page in its browser.
  'src/web/ui/field/typed-early.ts',
  'src/web/public/enhance/element.ts',
  'src/web/console/urgent/beep.ts',
  'src/web/console/connection/guard-fetch.ts',
  'src/web/console/live/use-live.ts',
  'src/web/console/list-place.ts',
  'src/web/console/list/kept-list.ts',
];

/** Files that keep something between two requests without a place in the lists, and places in the lists without such a file. */
export function unlistedMemories(): Finding[] {
  const stateful = programs.filter((source) => stateIn(source).length > 0);
  const listed = new Set([...memories, ...states]);
  const found = new Set(stateful.map(({ path }) => path));
  const unlisted = stateful.filter(({ path }) => !listed.has(path));
  return [
    ...unlisted.flatMap((source) =>
      stateIn(source).map((node) => ({
        at: placeOf(source, node),
        rule: 'kept between two requests',
        instead: 'ask `world.remember` by a revision, or compute it again',
      })),
    ),
    ...[...listed.difference(found)].map((at) => ({
      at,
      rule: 'keeps nothing',
      instead: 'delete it from test/architecture/memories.ts',
    })),
  ];
}

/** Functions of objects that this program did not make, replaced by its own. */
export function patchedObjects(): Finding[] {
  const instead = 'use what the library documents, or wrap the object in one of ours';
  return programs
    .filter(({ path }) => !patching.includes(path))
    .flatMap((source) =>
      [...replacedFunctions(source), ...assignedFunctions(source)].map((node) => ({
        at: placeOf(source, node),
        rule: `patches ${textOf(source, node).split('\n')[0]}`,
        instead,
      })),
    );
}

/** React Router has no other way to send a data request of the console again. */
const patching = ['src/web/console/connection/guard-fetch.ts'];

/** Empty collections and variables at the top of a module, tables of a class, and every cache of a library. */
function stateIn(source: Source): Node[] {
  const top = (source.tree.body as Node[]).map((node) => (isNode(node.declaration) ? node.declaration : node));
  const declared = top.filter(({ type }) => type === 'VariableDeclaration');
  const variables = declared.filter(({ kind }) => kind === 'let');
  const collections = declared
    .flatMap(({ declarations }) => declarations as Node[])
    .filter(({ init }) => isNode(init) && isEmptyCollection(init));
  const fields = nodesOf(source, 'PropertyDefinition').filter(({ value }) => isNode(value) && isNew(value, ['Map']));
  const caches = nodesOf(source, 'NewExpression').filter((node) => isNew(node, ['LRUCache', 'WeakMap']));
  return [...variables, ...collections, ...fields, ...caches];
}

function isEmptyCollection(node: Node): boolean {
  return isNew(node, ['Map', 'Set', 'WeakMap', 'WeakSet']) && (node.arguments as Node[]).length === 0;
}

function isNew({ type, callee }: Node, names: string[]): boolean {
  return type === 'NewExpression' && isNode(callee) && names.includes(String(callee.name));
}

/** `object.method = () => …`; handlers such as `onclick` are made to be set. */
function replacedFunctions(source: Source): Node[] {
  return nodesOf(source, 'AssignmentExpression').filter(({ left, right }) => {
    if (!isNode(left) || left.type !== 'MemberExpression' || !isNode(right)) return false;
    const { object, property } = left as unknown as { object: Node; property: Node };
    if (object.type === 'ThisExpression' || /^on[a-z]/.test(String(property.name))) return false;
    return isFunction(right) || /\.prototype$/.test(textOf(source, object));
  });
}

/** `Object.assign(object, { method() {…} })` */
function assignedFunctions(source: Source): Node[] {
  return nodesOf(source, 'CallExpression').filter(({ callee, arguments: given }) => {
    if (!isNode(callee) || !/^(Object|Reflect)\.(assign|defineProperty)$/.test(textOf(source, callee))) return false;
    const [, ...from] = given as Node[];
    return from
      .filter(({ type }) => type === 'ObjectExpression')
      .flatMap(({ properties }) => properties as Node[])
      .some(({ value }) => isNode(value) && isFunction(value));
  });
}

function isFunction({ type }: Node): boolean {
  return type === 'FunctionExpression' || type === 'ArrowFunctionExpression';
}
