import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isNode, type Node } from './nodes.ts';
import { lineAt, nodesOf, root, type Source, sources } from './sources.ts';

/** A piece of English that a person reads, on one line and without markup. Code in it is replaced by an ellipsis. */
export interface Passage {
  /** `src/desk/spine/apply.ts:12`. */
  at: string;
  /** A string is a message of an error or a log, among others; the interface is the English catalogues. */
  kind: 'comment' | 'document' | 'interface' | 'string' | 'title';
  text: string;
}

/** All comments, guides, titles of tests, texts of the English interface, and messages of errors and logs. */
export function passages(): Passage[] {
  return [
    ...sources.flatMap(commentsOf),
    ...sources.filter(speaksEnglish).flatMap(stringsOf),
    ...sources.flatMap(titlesOf),
    ...filesBy('{*.md,docs/**/*.md,.github/**/*.md}').flatMap(paragraphsOf),
    ...filesBy('src/**/*.css').flatMap(styleCommentsOf),
    ...filesBy('{bin/*,.ci/*,src/**/*.sh}').flatMap((file) => lineCommentsOf(file, '#')),
    ...filesBy('src/**/*.sql').flatMap((file) => lineCommentsOf(file, '--')),
  ];
}

interface File {
  path: string;
  text: string;
}

function filesBy(pattern: string): File[] {
  return globSync(pattern, { cwd: root }).map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** Lines of `//` that follow each other are one comment. */
function commentsOf({ path, text, comments }: Source): Passage[] {
  const found: { start: number; end: number; value: string }[] = [];
  for (const { type, start, end, value } of comments) {
    const last = found.at(-1);
    if (
      type === 'Line' &&
      last &&
      /^\n[ \t]*$/.test(text.slice(last.end, start)) &&
      text.startsWith('//', last.start)
    ) {
      last.end = end;
      last.value += `\n${value}`;
    } else found.push({ start, end, value });
  }
  const prose = found.filter(({ value }) => !/^\s*(biome-ignore|@ts-|@vite|#__PURE__)/.test(value));
  return prose.map(({ start, value }) =>
    passage('comment', path, lineAt(text, start), value.replaceAll(/^\s*\*+/gm, '')),
  );
}

/** The catalogues of the other languages hold no English, and the words of mails are no sentences. Tests, migrations and tickets of the demonstration quote what others wrote. */
function speaksEnglish({ path, isTest }: Source): boolean {
  return (
    !isTest &&
    /^(src|demo)\//.test(path) &&
    !/^src\/locales\/((?!en\/)\w{2,3}\/|en\/reading\.ts)|^demo\/(acts|tickets)\/|^src\/store\/migrations\//.test(path)
  );
}

function stringsOf({ path, text, nodes }: Source): Passage[] {
  const kind = path.startsWith('src/locales/') ? 'interface' : 'string';
  return nodes.flatMap((node) => {
    const words = wordsOf(node);
    return /\w\s+\w/.test(words) ? [passage(kind, path, lineAt(text, node.start), words)] : [];
  });
}

function titlesOf(source: Source): Passage[] {
  const { path, text } = source;
  return nodesOf(source, 'CallExpression').flatMap(({ callee, arguments: given, start }) => {
    const [title] = given as Node[];
    const isTest = isNode(callee) && (callee.name === 'test' || callee.name === 'describe');
    return isTest && title ? [passage('title', path, lineAt(text, start), wordsOf(title))] : [];
  });
}

function wordsOf(node: Node): string {
  if (node.type === 'JSXText') return String(node.value);
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type !== 'TemplateLiteral' || !Array.isArray(node.quasis)) return '';
  return node.quasis.map((part) => (isNode(part) ? (part.value as { raw: string }).raw : '')).join('…');
}

/** Each paragraph, heading, list item and table row of a document, without its blocks of code. */
function paragraphsOf({ path, text }: File): Passage[] {
  const prose = text.replaceAll(/^```.*?^```|^ {4}.*$/gms, (code) => code.replaceAll(/[^\n]/g, ''));
  const paragraph = /^(?!\s*$).+(?:\n(?!\s*$|#|\||\s*(?:[-*]|\d+\.) ).+)*/gm;
  return [...prose.matchAll(paragraph)].map(({ index, 0: lines }) =>
    passage('document', path, lineAt(text, index), lines.replace(/^\s*(?:#+|[-*]|\d+\.) /, '')),
  );
}

function styleCommentsOf({ path, text }: File): Passage[] {
  return [...text.matchAll(/\/\*(.*?)\*\//gs)].map(({ index, 1: value }) =>
    passage('comment', path, lineAt(text, index), value!),
  );
}

/** Lines that begin with a mark and follow each other are one comment. */
function lineCommentsOf({ path, text }: File, mark: string): Passage[] {
  return [...text.matchAll(new RegExp(`(?:^[ \\t]*${mark} .*\\n)+`, 'gm'))].map(({ index, 0: lines }) =>
    passage('comment', path, lineAt(text, index), lines.replaceAll(new RegExp(`^\\s*${mark} `, 'gm'), '')),
  );
}

function passage(kind: Passage['kind'], path: string, line: number, text: string): Passage {
  const plain = text
    .replaceAll(/`[^`]*`/g, '…')
    .replaceAll(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll('**', '');
  return { at: `${path}:${line}`, kind, text: plain.replaceAll(/\s+/g, ' ').trim() };
}
