import {
  Composer,
  CST,
  type Document,
  isCollection,
  isMap,
  isScalar,
  Lexer,
  LineCounter,
  type ParsedNode,
  Parser,
  visit,
} from 'yaml';
import { CommandRefused } from '#cli/command-refused.ts';

/** A YAML file without faults of syntax, and the line of each of its characters. */
interface YamlFile {
  contents: ParsedNode | null;
  value: unknown;
  lineAt(offset: number): number;
}

interface Fault {
  offset: number;
  message: string;
}

/** A hundred desks with all their texts and forms. Pictures and tables have files of their own. */
const bytesMax = 8 * 1024 * 1024;
/** The deepest value of an installation is about ten levels down. */
const levelsMax = 50;
/** Each is mended by hand. */
const faultsMax = 20;

/**
 * Reads plain YAML 1.2: no aliases, anchors, tags or directives, which make a file mean something other than what a reader sees.
 * Takes time in proportion to its length (attack 95). Throws `CommandRefused` with each fault and its line.
 */
export function readYaml(file: string, text: string): YamlFile {
  if (Buffer.byteLength(text) > bytesMax)
    throw new CommandRefused(
      `${file} has more than ${bytesMax / 1024 / 1024} MiB. Move pictures and tables into files of their own.`,
    );
  const lines = new LineCounter();
  const lineAt = (offset: number) => lines.linePos(offset).line;
  const refuse = (faults: readonly Fault[]) => {
    const said = faults.slice(0, faultsMax).map(({ offset, message }) => `${file}:${lineAt(offset)}: ${message}`);
    return new CommandRefused(said.join('\n'));
  };
  lines.addNewLine(0);
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
  const unread = unreadSigns(text);
  if (unread.length > 0) throw refuse(unread);
  const tokens = [...new Parser().parse(text)];
  const tooDeep = findTooDeep(tokens);
  if (tooDeep !== null) throw refuse([{ offset: tooDeep, message: `There are more than ${levelsMax} levels here.` }]);
  const [document, second] = [...new Composer(options).compose(tokens, true, text.length)] as Document.Parsed[];
  const errors = document!.errors.map(({ pos, message }) => ({ offset: pos[0], message }));
  if (second)
    errors.push({ offset: second.range[0], message: 'A file is one document. Remove the line “---” and merge both.' });
  if (errors.length === 0) errors.push(...repeatedKeys(document!));
  if (errors.length > 0) throw refuse(errors);
  return { contents: document!.contents, value: document!.toJS(), lineAt };
}

/** The library compares each key with all others, so `repeatedKeys` looks for duplicates instead. */
const options = { uniqueKeys: false, prettyErrors: false } as const;

/** Each sign that is not read, with what to write instead. */
const unreadTokens: Partial<Record<string, string>> = {
  alias: 'Aliases (*name) are not read. Write the value again here, in full.',
  anchor: 'Anchors (&name) are not read, because there are no aliases. Remove it, and keep the value.',
  tag: 'Tags (!name) are not read. Remove it, and put a text in quotes.',
  'directive-line': 'Directives (%NAME) are not read. Remove this line: the file is YAML 1.2.',
};

/** Signs of the library that stand for no character of the file. */
const marks: (string | null)[] = ['doc-mode', 'flow-error-end', 'scalar'];

/** Looks at the signs before anything is built of them, and stops early. */
function unreadSigns(text: string): Fault[] {
  const faults: Fault[] = [];
  let offset = 0;
  let isText = false;
  for (const sign of new Lexer().lex(text)) {
    const type: string | null = isText ? 'text' : CST.tokenType(sign);
    isText = type === 'scalar';
    const message = unreadTokens[type ?? ''];
    if (message !== undefined) faults.push({ offset, message });
    if (faults.length === faultsMax) return faults;
    if (!marks.includes(type)) offset += sign.length;
  }
  return faults;
}

/** Returns the offset of the first value that is too deep for the recursive parts of the library, or null. */
function findTooDeep(tokens: readonly CST.Token[]): number | null {
  const left = tokens.map((token) => ({ token, level: 0 }));
  for (let next = left.pop(); next; next = left.pop()) {
    const { token, level } = next;
    if (level > levelsMax) return token.offset;
    if (token.type === 'document' && token.value) left.push({ token: token.value, level });
    if (!('items' in token)) continue;
    for (const { key, value } of token.items)
      for (const within of [key, value]) if (within) left.push({ token: within, level: level + 1 });
  }
  return null;
}

function repeatedKeys(document: Document.Parsed): Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Map(_, map) {
      const keys = new Set<string>();
      for (const { key } of map.items) {
        const name = isScalar(key) ? String(key.value) : null;
        const offset = (key as ParsedNode).range[0];
        if (name === null) faults.push({ offset, message: 'A key is a text.' });
        else if (name === '<<')
          faults.push({ offset, message: 'Merge keys (<<) are not read. Write the values here.' });
        else if (keys.has(name)) faults.push({ offset, message: 'This key is written twice. Remove one of them.' });
        else keys.add(name);
      }
    },
  });
  return faults;
}

/** Returns where a path stands: at its key, or at the nearest part that exists. */
export function offsetOf(contents: ParsedNode | null, path: readonly (string | number)[]): number {
  let node: ParsedNode | null = contents;
  let offset = node?.range[0] ?? 0;
  for (const part of path) {
    if (!isCollection(node)) break;
    const pair = isMap(node)
      ? node.items.find(({ key }) => 'value' in key && String(key.value) === String(part))
      : null;
    const next = node.get(part, true) as ParsedNode | undefined;
    if (!next && !pair) break;
    offset = pair?.key.range[0] ?? next!.range[0];
    node = next ?? null;
  }
  return offset;
}
