import { decoderOf } from '#mail/outlook/code-pages.ts';

/** What holds within a group of RTF, from its opening brace to its closing one. */
interface Group {
  /** Its words are no text of the mail: fonts, pictures, what only some programs know. */
  isSkipped: boolean;
  /** Characters that stand after a `\u` for programs that do not know it. */
  fallbacks: number;
  codePage: number;
}

interface Reading {
  parts: string[];
  /** Bytes that wait to be decoded together, since some characters are several. */
  bytes: number[];
  group: Group;
  outer: Group[];
  /** Code page of each font, as the font table says. */
  fonts: Map<number, number>;
  isFontTable: boolean;
  font: number;
  codePage: number;
  /** How many fallbacks are still to come. */
  toSkip: number;
}

/**
 * The text of an RTF (Rich Text Format 1.9.1), without its looks; paragraphs and rows are lines. One that was made of HTML
 * holds the tags in groups that are skipped (MS-OXRTFEX). In one pass; never throws.
 */
export function textFromRtf(rtf: Uint8Array): string {
  const source = Buffer.from(rtf.buffer, rtf.byteOffset, rtf.byteLength).toString('latin1');
  const reading = open();
  token.lastIndex = 0;
  for (let found = token.exec(source); found !== null; found = token.exec(source)) {
    const [whole, word, value, hex, sign, brace] = found;
    if (word !== undefined) token.lastIndex += control(reading, word, value);
    else if (hex !== undefined) addByte(reading, Number.parseInt(hex, 16));
    else if (sign !== undefined) addSign(reading, sign);
    else if (brace === '{') openGroup(reading);
    else if (brace === '}') closeGroup(reading);
    else if (whole !== '\r' && whole !== '\n') addText(reading, whole);
  }
  flush(reading);
  return reading.parts
    .join('')
    .replaceAll('\0', '')
    .replace(/[^\S\n]{1,200}\n/g, '\n')
    .trim();
}

// A control word with its figure, a byte in hexadecimal, a control sign, a brace, the end of a line, text.
const token = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|[\r\n]|[^\\{}\r\n]+/gi;

function open(): Reading {
  const group = { isSkipped: false, fallbacks: 1, codePage: 1252 };
  return {
    ...{
      parts: [],
      bytes: [],
      group,
      outer: [],
      fonts: new Map(),
      isFontTable: false,
      font: 0,
      codePage: 1252,
      toSkip: 0,
    },
  };
}

// A group within a group within … is closed by its own brace; deeper than this nobody writes.
const depthMax = 2_000;

function openGroup(reading: Reading): void {
  flush(reading);
  reading.toSkip = 0;
  if (reading.outer.length < depthMax) reading.outer.push({ ...reading.group });
}

function closeGroup(reading: Reading): void {
  flush(reading);
  reading.toSkip = 0;
  reading.isFontTable &&= reading.outer.length > 2;
  reading.group = reading.outer.pop() ?? reading.group;
}

/** Gives the number of bytes that follow and are no RTF. */
function control(reading: Reading, word: string, value: string | undefined): number {
  const figure = value === undefined ? null : Number(value);
  if (word === 'bin') return Math.max(0, figure ?? 0);
  if (word === 'u' && figure !== null) addUnicode(reading, figure);
  else if (word === 'fonttbl') Object.assign(reading, { isFontTable: true }).group.isSkipped = true;
  else if (skippedGroups.has(word)) reading.group.isSkipped = true;
  else if (word in signs) addText(reading, signs[word]!);
  else set(reading, word, figure);
  return 0;
}

function set(reading: Reading, word: string, figure: number | null): void {
  const { group } = reading;
  if (word === 'uc') group.fallbacks = figure ?? 1;
  else if (word === 'ansicpg') reading.codePage = group.codePage = figure ?? 1252;
  else if (word === 'fcharset' && reading.isFontTable)
    reading.fonts.set(reading.font, codePages[figure ?? 0] ?? reading.codePage);
  else if (word === 'f' && figure !== null) {
    flush(reading);
    reading.font = figure;
    if (!reading.isFontTable) group.codePage = reading.fonts.get(figure) ?? reading.codePage;
  }
}

const skippedGroups = new Set([
  ...[
    'colortbl',
    'stylesheet',
    'info',
    'pict',
    'object',
    'header',
    'headerl',
    'headerr',
    'headerf',
    'footer',
    'footerl',
  ],
  ...[
    'footerr',
    'footerf',
    'themedata',
    'listtable',
    'listoverridetable',
    'rsidtbl',
    'generator',
    'fldinst',
    'bkmkstart',
    'bkmkend',
  ],
]);

const signs: Record<string, string> = {
  ...{ par: '\n', line: '\n', sect: '\n', page: '\n', row: '\n', tab: '\t', cell: '\t' },
  ...{ emdash: '—', endash: '–', bullet: '•', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”' },
};

// By the number of a font's character set.
const codePages: Record<number, number> = {
  ...{ 77: 10000, 128: 932, 129: 949, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258, 177: 1255, 178: 1256 },
  ...{ 186: 1257, 204: 1251, 222: 874, 238: 1250 },
};

function addSign(reading: Reading, sign: string): void {
  // `\*` says that whoever does not know the next word skips the group; we know none of those.
  if (sign === '*') reading.group.isSkipped = true;
  else if (sign === '~') addText(reading, '\u00A0');
  else if (sign === '_') addText(reading, '\u2011');
  else if (sign === '\r' || sign === '\n') addText(reading, '\n');
  else if (sign !== '-' && sign !== ':' && sign !== '|') addText(reading, sign);
}

function addByte(reading: Reading, byte: number): void {
  if (reading.toSkip > 0) reading.toSkip -= 1;
  else if (!reading.group.isSkipped) reading.bytes.push(byte);
}

function addUnicode(reading: Reading, figure: number): void {
  flush(reading);
  if (!reading.group.isSkipped) reading.parts.push(String.fromCharCode(figure & 0xffff));
  reading.toSkip = reading.group.fallbacks;
}

function addText(reading: Reading, text: string): void {
  flush(reading);
  const shown = text.slice(reading.toSkip);
  reading.toSkip = Math.max(0, reading.toSkip - text.length);
  if (shown !== '' && !reading.group.isSkipped) reading.parts.push(shown);
}

function flush(reading: Reading): void {
  if (reading.bytes.length === 0) return;
  reading.parts.push(decoderOf(reading.group.codePage)(Uint8Array.from(reading.bytes)));
  reading.bytes = [];
}
