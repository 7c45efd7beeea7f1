/** State of an RTF group, from its opening to its closing brace. */
interface Group {
  /** The group holds no text of the mail: fonts, pictures, or extensions of other programs. */
  isSkipped: boolean;
  /** Number of fallback characters after `\u`, for programs without Unicode. */
  fallbacks: number;
  codePage: number;
}

interface Reading {
  parts: string[];
  /** Bytes not decoded yet, because a character may have several bytes. */
  bytes: number[];
  group: Group;
  outer: Group[];
  /** Code page of each font, from the font table. */
  fonts: Map<number, number>;
  isFontTable: boolean;
  font: number;
  codePage: number;
  /** Fallback characters still to skip. */
  toSkip: number;
}

/**
 * The plain text of an RTF (Rich Text Format 1.9.1), with paragraphs and rows as lines. RTF made from HTML keeps its tags in
 * groups that are skipped (MS-OXRTFEX). One pass; never throws.
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
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
}

// A control word with its number, a hex byte, a control symbol, a brace, a line end, or text.
const token = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|[\r\n]|[^\\{}\r\n]+/gi;

function open(): Reading {
  const group = { isSkipped: false, fallbacks: 1, codePage: 1252 };
  return {
    parts: [],
    bytes: [],
    group,
    outer: [],
    fonts: new Map(),
    isFontTable: false,
    font: 0,
    codePage: 1252,
    toSkip: 0,
  };
}

// Maximum group nesting; real documents stay far below it.
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

/** Returns the number of raw bytes that follow and are not RTF. */
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
  par: '\n',
  line: '\n',
  sect: '\n',
  page: '\n',
  row: '\n',
  tab: '\t',
  cell: '\t',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
};

// By the font's character set number.
const codePages: Record<number, number> = {
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

function addSign(reading: Reading, sign: string): void {
  // `\*` tells readers to skip the group if they do not know the next word. This reader knows none of them.
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

/** The decoder for a Windows code page number; Western (1252) if unknown. */
export function decoderOf(codePage: number): (bytes: Uint8Array) => string {
  const decoder = new TextDecoder(nameOf(codePage));
  return (bytes) => decoder.decode(bytes);
}

function nameOf(codePage: number): string {
  const isWindows = codePage >= 1250 && codePage <= 1258;
  return names[codePage] ?? (isWindows ? `windows-${codePage}` : 'windows-1252');
}

const names: Record<number, string> = {
  65001: 'utf-8',
  874: 'windows-874',
  10000: 'macintosh',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
};
