import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { isNode, type Node, walk } from '../architecture/nodes.ts';

/** The code of the made-up language. Real people speak it, but no folder of ours has it. */
export const code = 'eo';

/** What a test takes away from it: every third text of some areas, and one area. */
export const lacking = { areas: ['access', 'admin', 'mail'], whole: 'portal' };

/** A stretch of a source file, and what stands there instead. */
interface Change {
  start: number;
  end: number;
  text: string;
}

/** Writes the folder of a language whose texts are the English ones with longer, accented vowels. */
export function writePseudoLocale(locales: string): void {
  const folder = join(locales, code);
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(join(locales, 'en'))) {
    const english = readFileSync(join(locales, 'en', file), 'utf8');
    const own = file === 'language.ts' ? factsOf(english) : changed(english, textsIn(english));
    writeFileSync(
      join(folder, file),
      own.replaceAll('#locales/en/', `#locales/${code}/`).replace(/^export const en\b/m, `export const ${code}`),
    );
  }
}

/** Takes every third text out of some areas, and one whole area. */
export function takeTextsAway(locales: string, { areas, whole }: typeof lacking): void {
  for (const area of areas) {
    const file = join(locales, code, `${area}.ts`);
    const source = readFileSync(file, 'utf8');
    // Public pages have the opening hours from the first parts of `mail.ts`, so only its letters have gaps.
    const from = area === 'mail' ? source.indexOf('\n  letters: {') : 0;
    const gone = leavesIn(source).filter(({ start }, place) => start >= from && place % 3 === 2);
    writeFileSync(
      file,
      changed(
        source,
        gone.map(({ start, end }) => ({ start, end: source[end] === ',' ? end + 1 : end, text: '' })),
      ),
    );
  }
  rmSync(join(locales, code, `${whole}.ts`));
}

/** Copies what a build, a type check and tests need of a checkout. Its packages are linked. */
export function copySources(from: string, to: string): void {
  const parts = 'src demo test bin package.json package-lock.json tsconfig.json vite.config.ts';
  for (const part of `${parts} react-router.config.ts`.split(' '))
    cpSync(join(from, part), join(to, part), { recursive: true });
}

/** Returns an English text as the made-up language has it. Names in braces, addresses and escapes stay. */
export function pseudo(text: string): string {
  return text.replace(/\\u[\da-f]{4}|\\.|\{\w+\}|\S*(?:@|:\/\/)\S*|[aeiou]/gi, (found) => vowels[found] ?? found);
}

const vowels: Record<string, string> = {
  ...{ a: 'ää', e: 'ëë', i: 'ïï', o: 'öö', u: 'üü' },
  ...{ A: 'Ää', E: 'Ëë', I: 'Ïï', O: 'Öö', U: 'Üü' },
};

function factsOf(english: string): string {
  return pseudoFacts(english).replace("name: 'English'", "name: 'Pseudo'").replace("'english'", "'simple'");
}

/** Days and months are texts; the rest of the facts stays as it is in English. */
function pseudoFacts(english: string): string {
  return english
    .replaceAll(
      /(weekdays|weekdaysShort|months|monthsShort): '([^']*)'/g,
      (_, key, words) => `${key}: '${pseudo(words)}'`,
    )
    .replace("at: 'at'", `at: '${pseudo('at')}'`)
    .replace('en: Folder', `${code}: Folder`)
    .replace("'en',\n", `'${code}',\n`)
    .replace("dates: 'en-GB'", `dates: '${code}'`);
}

function changed(source: string, changes: readonly Change[]): string {
  let text = source;
  for (const { start, end, text: instead } of changes.toSorted((one, other) => other.start - one.start))
    text = text.slice(0, start) + instead + text.slice(end);
  return text;
}

/** The strings and templates of a catalogue that people read, and the code of its language. */
function textsIn(source: string): Change[] {
  const found: Change[] = [];
  const take = (node: Node) => {
    const raw = source.slice(node.start, node.end);
    found.push({ start: node.start, end: node.end, text: raw === "'en'" ? `'${code}'` : pseudo(raw) });
  };
  const visit = (node: Node, parent: Node | null): void => {
    if (node.type === 'ImportDeclaration' || isType(node) || isLinkTarget(node)) return;
    if (node.type === 'Literal' && typeof node.value === 'string') {
      if (isText(node, parent)) take(node);
      return;
    }
    if (node.type === 'TemplateElement') {
      take(node);
      return;
    }
    for (const [key, child] of Object.entries(node)) {
      if (key === 'key' && node.computed !== true) continue;
      for (const each of [child].flat()) if (isNode(each)) visit(each, node);
    }
  };
  visit(treeOf(source), null);
  return found;
}

/** Where a link of a notice leads. */
function isLinkTarget({ type, key }: Node): boolean {
  return type === 'Property' && isNode(key) && (key.name === 'to' || key.name === 'href');
}

function isType({ type }: Node): boolean {
  return type.startsWith('TS') && !/^TS(As|Satisfies|NonNull)Expression$/.test(type);
}

/** A compared value and an argument of a method are no texts; the language of a function is. */
function isText(node: Node, parent: Node | null): boolean {
  if (parent?.type === 'BinaryExpression') return parent.operator === '+';
  if (parent?.type === 'MemberExpression' || parent?.type === 'SwitchCase') return parent.object === node;
  return parent?.type !== 'CallExpression' || (isNode(parent.callee) && parent.callee.type === 'Identifier');
}

/** The properties of a catalogue that hold a text or a function. */
function leavesIn(source: string): Node[] {
  const leaves: Node[] = [];
  walk(treeOf(source), (node) => {
    if (/Function|^TS/.test(node.type)) return false;
    if (node.type !== 'Property' || !isNode(node.value) || node.value.type === 'ObjectExpression') return true;
    leaves.push(node);
    return false;
  });
  return leaves;
}

function treeOf(source: string): Node {
  return parseAst(source, { lang: 'ts', astType: 'ts' } as const) as unknown as Node;
}
