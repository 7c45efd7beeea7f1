import { htmlCharsMax } from '#mail/read/message/limits.ts';

/**
 * True if a mail's HTML reads better than its text: a data table, or a newsletter with pictures and links. Most mails use HTML
 * only for paragraphs.
 */
export function readsBetterAsHtml(html: string): boolean {
  if (html.length > htmlCharsMax) return false;
  const seen = { pictures: 0, links: 0, tables: 0, hasData: false };
  const open: Table[] = [];
  let end = 0;
  for (const { index, 0: tag, 1: close, 2: name } of html.matchAll(countedTag)) {
    const table = open.at(-1);
    if (table && !table.hasText) table.hasText = hasWords(html.slice(end, index));
    end = index + tag.length;
    const what = name!.toLowerCase();
    if (what === 'img' && !isHairline.test(tag)) seen.pictures += 1;
    else if (what === 'a' && !close) seen.links += 1;
    else if (what === 'table' && !close) seen.tables += open.push(newTable()) > 0 ? 1 : 0;
    else if (what === 'table' && close) seen.hasData ||= isData(open.pop());
    else if (table) step(table, what, Boolean(close));
  }
  const isSet = seen.tables >= 3 && seen.links >= 5;
  return seen.hasData || isSet || (seen.pictures >= 3 && seen.links >= 3);
}

const countedTag = /<(\/?)(table|tr|td|th|img|a)\b[^<>]{0,4000}>/gi;
/** One-pixel pictures are tracking pixels. */
const isHairline = /\b(?:width|height)\s{0,3}[=:]\s{0,3}["']?[01](?:px)?\b/i;

interface Table {
  /** `cells`: non-empty cells in the current row. `rows`: rows with at least two of them. */
  cells: number;
  rows: number;
  hasText: boolean;
}

function newTable(): Table {
  return { cells: 0, rows: 0, hasText: false };
}

function step(table: Table, what: string, isClose: boolean): void {
  if (what === 'tr') endRow(table);
  else if (isClose) endCell(table);
  else table.hasText = false;
}

function endCell(table: Table): void {
  if (table.hasText) table.cells += 1;
  table.hasText = false;
}

function endRow(table: Table): void {
  if (table.cells >= 2) table.rows += 1;
  table.cells = 0;
}

/** Three rows of two cells. A signature has a picture beside an address, and a form has two lines. */
function isData(table: Table | undefined): boolean {
  if (table === undefined) return false;
  endRow(table);
  return table.rows >= 3;
}

function hasWords(html: string): boolean {
  return /[\p{L}\p{N}]/u.test(html.replace(/<[^<>]{0,4000}>|&nbsp;|&#160;/gi, ''));
}
