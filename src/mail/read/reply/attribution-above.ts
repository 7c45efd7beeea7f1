import { attributionLines, bare } from '#mail/read/reply/attributions.ts';
import { isHeaderBlock, isRule, isSeparator } from '#mail/read/reply/quotes.ts';

/**
 * The first of the lines directly above a quote that say who wrote it, in any language; `quote` itself if there are none.
 * `isOurs` is true for lines that belong to the quoted letter.
 */
export function attributionAbove(lines: readonly string[], quote: number, isOurs: (at: number) => boolean): number {
  let end = lastAbove(lines, quote);
  // Skips quoted lines and text that a mail program shows above our letter, such as the desk's name.
  for (let steps = 0; end >= 0 && steps < 4 && (lines[end]!.trimStart().startsWith('>') || isOurs(end)); steps++)
    end = lastAbove(lines, end);
  const first = end < 0 ? null : (headersUpFrom(lines, end) ?? sentenceUpFrom(lines, end));
  if (first === null) return quote;
  const above = lastAbove(lines, first);
  const isMarked = above >= first - 2 && above >= 0 && (isRule(lines[above]!) || isSeparator(lines[above]!));
  return isMarked ? above : first;
}

/** The next non-empty line above, or -1. Quote marks count as empty. */
function lastAbove(lines: readonly string[], at: number): number {
  for (let above = at - 1; above >= 0; above--) if (!isEmptyQuote(lines[above]!)) return above;
  return -1;
}

/** True for a blank line, also within a quote. */
export function isEmptyQuote(line: string): boolean {
  return /^[\s>|»]{0,400}$/.test(line);
}

const headersMax = 10;

/** A header block in any language: labels with values, at least one a time or an address. Null if missing. */
function headersUpFrom(lines: readonly string[], end: number): number | null {
  let first = end + 1;
  while (first > 0 && end - first < headersMax - 1 && label.test(bare(lines[first - 1]!))) first--;
  const block = lines.slice(first, end + 1);
  if (block.length >= 2 && isHeaderBlock([...lines], first)) return first;
  const values = block.map(bare).join('\n');
  return block.length >= 3 && /@/.test(values) && time.test(values) ? first : null;
}

const label = /^[\s>|]{0,8}\p{L}[\p{L} .’'-]{0,25}\s?[:：]\s?\S/u;
const time = /\b\d{1,2}[:.h]\d\d|\b(?:19|20)\d\d\b/;

const sentenceLinesMax = 4;

/** "…, … wrote:" ends in a colon and contains a time or an address. Some programs wrap it. Null if missing. */
function sentenceUpFrom(lines: readonly string[], end: number): number | null {
  for (let first = end; first >= Math.max(0, end - sentenceLinesMax + 1); first--)
    if (attributionLines([...lines.slice(first, end + 1)], 0) === end - first + 1) return first;
  if (!/[:：]\s{0,4}$/.test(bare(lines[end]!))) return null;
  for (let first = end; first >= Math.max(0, end - sentenceLinesMax + 1); first--) {
    if (lines[first]!.trim() === '') return null;
    const said = lines
      .slice(first, end + 1)
      .map(bare)
      .join(' ');
    if (said.length > 400) return null;
    if (time.test(said) && (/\S@\S/.test(said) || /\d{1,2}[:.h]\d\d/.test(said))) return first;
  }
  return null;
}
