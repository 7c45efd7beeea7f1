import type { Finding } from './finding.ts';
import { isNode, type Node } from './nodes.ts';
import { nodesOf, placeOf, programsIn, type Source, textOf } from './sources.ts';

/** In desk/, a verb refuses in one way: it returns a reason as `refused`, and its type says `Outcome` with `Refused`. */
export function otherRefusals(): Finding[] {
  return programsIn('desk')
    .filter(({ path }) => path !== 'src/desk/spine/outcome.ts')
    .flatMap((source) => [...inTypes(source), ...inValues(source), ...symbols(source)]);
}

/** Former names of a refusal. */
const former = /^(missing|refusal|problems?|issues|findings|overtaken|gone|tooLate|spent)$/;

function inTypes(source: Source): Finding[] {
  const members = nodesOf(source, 'TSUnionType').flatMap(({ types }) => types as Node[]);
  const literals = members.filter(({ type }) => type === 'TSTypeLiteral');
  return literals
    .filter((node) => former.test(firstKey(node.members)) || firstKey(node.members) === 'refused')
    .map((node) => finding(source, node, 'write `Refused<…>` of desk/spine/outcome.ts'));
}

function inValues(source: Source): Finding[] {
  const returned = nodesOf(source, 'ReturnStatement', 'ConditionalExpression', 'ArrowFunctionExpression');
  const objects = returned
    .flatMap(({ argument, consequent, alternate, body }) => [argument, consequent, alternate, body])
    .filter(isNode)
    .filter(({ type }) => type === 'ObjectExpression');
  return objects
    .filter((node) => isFormer(source, node.properties))
    .map((node) => finding(source, node, 'return `{ refused: … }`, and `problems` beside the reason `invalid`'));
}

/** A count or a list may be called `missing`; a refusal was `missing: true`. */
function isFormer(source: Source, properties: unknown): boolean {
  const [first] = properties as Node[];
  const key = firstKey(properties);
  if (!first || !former.test(key)) return false;
  return key !== 'missing' || textOf(source, first) === 'missing: true';
}

/** A refusal rolls its transaction back by itself, so nothing needs to be thrown. */
function symbols(source: Source): Finding[] {
  return nodesOf(source, 'CallExpression')
    .filter(({ callee }) => isNode(callee) && callee.name === 'Symbol')
    .map((node) => finding(source, node, 'return a refusal from `world.transact`, which rolls back'));
}

function firstKey(properties: unknown): string {
  const [first] = properties as Node[];
  return isNode(first?.key) ? String(first.key.name) : '';
}

function finding(source: Source, node: Node, instead: string): Finding {
  return { at: placeOf(source, node), rule: `a refusal of its own: ${textOf(source, node).slice(0, 60)}`, instead };
}
