import { onOneLine } from '#domain/text-scan.ts';
/** A document of the editor, as it reads and writes it in JSON. */
export interface Node {
  type: string;
  attrs?: Record<string, unknown>;
  content?: Node[];
  text?: string;
  marks?: Mark[];
}

export interface Mark {
  type: string;
  attrs?: Record<string, unknown>;
}

/** A text with its marks, or a line break. */
export type Run = { text: string; marks: Mark[] } | 'break';

/**
 * Returns the text of a block as Markdown can say it: no white space at its ends or beside a line break, and no mark that begins or
 * ends with white space.
 */
export function runsOf(nodes: readonly Node[] = []): Run[] {
  const pieces = nodes.flatMap(split);
  const runs = pieces.map((run, at): Run => {
    if (run === 'break' || run.text.trim() !== '' || isCode(run)) return run;
    const [before, after] = [pieces[at - 1], pieces[at + 1]];
    if (before === undefined || after === undefined || before === 'break' || after === 'break')
      return { text: '', marks: [] };
    return { text: run.text, marks: run.marks.filter((mark) => has(before.marks, mark) && has(after.marks, mark)) };
  });
  const first = runs.findIndex(isSomething);
  return joined(runs.slice(first === -1 ? runs.length : first, runs.findLastIndex(isSomething) + 1));
}

export function has(marks: readonly Mark[], mark: Mark): boolean {
  return marks.some((each) => isSame(each, mark));
}

export function isCode(run: { marks: readonly Mark[] }): boolean {
  return run.marks.some(({ type }) => type === 'code');
}

/** A text that both a document and what was read of its Markdown have in common; empty paragraphs say nothing. */
export function meaningOf({ type, attrs = {}, content, text }: Node): unknown {
  if (type === 'codeBlock') return [type, attrs.language ?? null, (content ?? []).map((node) => node.text).join('')];
  if (type === 'paragraph' || type === 'heading') return [type, attrs.level ?? null, runsOf(content).map(meaningOfRun)];
  const parts = (content ?? []).map(meaningOf);
  const said = parts.filter((part) => JSON.stringify(part) !== JSON.stringify(['paragraph', null, []]));
  return [
    type,
    type === 'orderedList' ? (attrs.start ?? 1) : null,
    type === 'listItem' && said.length === 0 ? parts : said,
    text ?? null,
  ];
}

function meaningOfRun(run: Run): unknown {
  return run === 'break' ? run : [run.text, run.marks.map(keyOf).sort()];
}

function split({ type, text = '', marks = [] }: Node): Run[] {
  if (type === 'hardBreak') return ['break'];
  if (type !== 'text') return [];
  const run = { text: onOneLine(text), marks };
  if (isCode(run)) return [run];
  const core = run.text.trim();
  const before = run.text.slice(0, run.text.length - run.text.trimStart().length);
  const after = run.text.slice(before.length + core.length);
  return [before, core, after].filter((part) => part !== '').map((part) => ({ text: part, marks }));
}

function isSomething(run: Run): boolean {
  return run !== 'break' && run.text !== '';
}

function joined(runs: readonly Run[]): Run[] {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (run !== 'break' && run.text === '') continue;
    if (run !== 'break' && last !== undefined && last !== 'break' && areSame(last.marks, run.marks))
      last.text += run.text;
    else all.push(run === 'break' ? run : { ...run });
  }
  return all;
}

function areSame(some: readonly Mark[], others: readonly Mark[]): boolean {
  return some.length === others.length && some.every((mark) => has(others, mark));
}

function isSame(one: Mark, other: Mark): boolean {
  return keyOf(one) === keyOf(other);
}

function keyOf({ type, attrs = {} }: Mark): string {
  return type === 'link' ? `link ${String(attrs.href)} ${String(attrs.title ?? '')}` : type;
}
