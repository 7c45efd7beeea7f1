import { has, isCode, type Mark, meaningOf, type Node, type Run, runsOf } from './nodes.ts';
import { readMarkdown } from './read-markdown.ts';

/** Returns the Markdown of a document, with as few escapes as read back the same. */
export function writeMarkdown(document: Node): string {
  return blocks(document.content ?? []);
}

function blocks(nodes: readonly Node[], gap = '\n\n'): string {
  const said = nodes.filter((node) => node.type !== 'paragraph' || runsOf(node.content).length > 0);
  return said.map((node, at) => block(node, said[at - 1]?.type === node.type && isSecond(said, at))).join(gap);
}

/** Whether the list before has the first kind of marker, so that this one needs the other to be a list of its own. */
function isSecond(nodes: readonly Node[], at: number): boolean {
  let run = 0;
  while (nodes[at - run - 1]?.type === nodes[at]!.type) run++;
  return run % 2 === 1;
}

function block(node: Node, isOther: boolean): string {
  const { type, attrs = {}, content = [] } = node;
  switch (type) {
    case 'heading':
      return textBlock(node, `${'#'.repeat(Number(attrs.level))} `);
    case 'bulletList':
      return list(content, () => (isOther ? '* ' : '- '));
    case 'orderedList':
      return list(content, (place) => `${(Number(attrs.start ?? 1) + place) % 1e9}${isOther ? ') ' : '. '}`);
    case 'blockquote':
      return blocks(content)
        .replace(/^(?=.)/gm, '> ')
        .replace(/^$/gm, '>');
    case 'codeBlock':
      return fenced(content.map(({ text }) => text).join(''), String(attrs.language ?? ''));
    case 'horizontalRule':
      return '---';
    default:
      return textBlock(node, '');
  }
}

function list(items: readonly Node[], markerOf: (place: number) => string): string {
  const isTight = items.every(({ content = [] }) => content.slice(1).every(isPlainList));
  const gap = isTight ? '\n' : '\n\n';
  const written = items.map(({ content = [] }, place) => {
    const marker = markerOf(place);
    const inside = blocks(content, gap).replace(/\n(?=[^\n])/g, `\n${' '.repeat(marker.length)}`);
    return (marker + inside).trimEnd();
  });
  return written.join(gap);
}

/** A list that may follow a text without an empty line. */
function isPlainList({ type, attrs }: Node): boolean {
  return type === 'bulletList' || (type === 'orderedList' && (attrs?.start ?? 1) === 1);
}

function fenced(text: string, language: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text, /`+/g) + 1));
  return `${fence}${language}\n${text === '' ? '' : `${text}\n`}${fence}`;
}

/** A paragraph or heading: plain if it reads back the same, else with escapes, at last without its marks. */
function textBlock(node: Node, prefix: string): string {
  const meaning = JSON.stringify([meaningOf(node)]);
  const runs = runsOf(node.content).map((run) => (run === 'break' && prefix !== '' ? { text: ' ', marks: [] } : run));
  const isFaithful = (text: string) => {
    const read = readMarkdown(text);
    return read !== null && JSON.stringify(read.content!.map(meaningOf)) === meaning;
  };
  const tries = escapes.map((escaped) => prefix + inline(runs, escaped));
  const bare = runs.map((run) => (run === 'break' ? run : { text: run.text, marks: [] }));
  return tries.find(isFaithful) ?? prefix + inline(bare, escapes.at(-1)!);
}

const escapes: ((text: string) => string)[] = [
  (text) => text,
  (text) =>
    text
      .replace(/[\\`*_[\]<~&]/g, '\\$&')
      .replace(/^([#>+=-])/, '\\$1')
      .replace(/^(\d+)([.)])/, '$1\\$2'),
  (text) => text.replace(/[!-/:-@[-`{-~]/g, '\\$&'),
];

function inline(runs: readonly Run[], escaped: (text: string) => string): string {
  let written = '';
  let open: Mark[] = [];
  const close = (to: number) => {
    written += open.slice(to).reverse().map(closer).join('');
    open = open.slice(0, to);
  };
  for (const [at, run] of runs.entries()) {
    if (run === 'break') {
      close(0);
      written += '\\\n';
      continue;
    }
    const ended = open.findIndex((mark) => !has(run.marks, mark));
    if (ended !== -1) close(ended);
    const begun = run.marks.filter((mark) => mark.type !== 'code' && !has(open, mark));
    const auto = begun.length === 1 && extent(runs, at, begun[0]!) === 1 ? autolink(run.text, begun[0]!) : null;
    if (auto !== null) {
      written += auto;
      continue;
    }
    begun.sort((one, other) => extent(runs, at, other) - extent(runs, at, one));
    written += begun.map(({ type }) => (type === 'link' ? '[' : signs[type])).join('');
    open.push(...begun);
    written += isCode(run) ? codeSpan(run.text) : escaped(run.text);
  }
  close(0);
  return written;
}

/** Number of runs from here that have a mark. */
function extent(runs: readonly Run[], from: number, mark: Mark): number {
  const end = runs.findIndex((run, at) => at >= from && (run === 'break' || !has(run.marks, mark)));
  return (end === -1 ? runs.length : end) - from;
}

const signs: Record<string, string> = { bold: '**', italic: '*', strike: '~~' };

function closer({ type, attrs = {} }: Mark): string {
  if (type !== 'link') return signs[type] ?? '';
  const href = String(attrs.href ?? '');
  const title = attrs.title ? ` "${String(attrs.title).replace(/["\\]/g, '\\$&')}"` : '';
  return `](${/^[^\s()<>\\]+$/.test(href) ? href : `<${href.replace(/[<>\\]/g, '\\$&')}>`}${title})`;
}

function autolink(text: string, { type, attrs = {} }: Mark): string | null {
  if (type !== 'link' || attrs.title || !/^[^\s<>]+$/.test(text)) return null;
  const isItself = (attrs.href === text && /^https?:/i.test(text)) || attrs.href === `mailto:${text}`;
  return isItself ? `<${text}>` : null;
}

function codeSpan(text: string): string {
  const fence = '`'.repeat(longestRun(text, /`+/g) + 1);
  // A reader takes one space off both ends of a code, unless it has only spaces (CommonMark 6.1).
  const isSpaced = text.startsWith(' ') && text.endsWith(' ') && /[^ ]/.test(text);
  const pad = isSpaced || text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return fence + pad + text + pad + fence;
}

function longestRun(text: string, pattern: RegExp): number {
  return Math.max(0, ...[...text.matchAll(pattern)].map(([run]) => run.length));
}
