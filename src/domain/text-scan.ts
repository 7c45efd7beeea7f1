// Patterns such as `[…]+$`, `<[^>]*>` or `\s*\n\s*` take the square of a text's length. These functions take one step per character.

/** Returns the text without the characters at its end that match a class such as `/[\s.]/`. */
export function withoutEnd(text: string, edge: RegExp): string {
  let end = text.length;
  for (let size = sizeBefore(text, end); end > 0 && edge.test(text.slice(end - size, end)); ) {
    end -= size;
    size = sizeBefore(text, end);
  }
  return text.slice(0, end);
}

/** Returns the text without the characters at its two ends that match a class such as `/[\s.]/`. */
export function withoutEnds(text: string, edge: RegExp): string {
  const ended = withoutEnd(text, edge);
  let start = 0;
  while (start < ended.length) {
    const character = String.fromCodePoint(ended.codePointAt(start)!);
    if (!edge.test(character)) break;
    start += character.length;
  }
  return ended.slice(start);
}

/** Returns the text with one space, or the given text, in place of each run of whitespace that holds a line break. */
export function onOneLine(text: string, instead = ' '): string {
  return text.replace(/\s+/g, (space) => (space.includes('\n') ? instead : space));
}

/** A part of a text: where it begins, and where the text goes on. */
export type TextSpan = [start: number, end: number];

/** Returns the parts from each match of `open`, a global pattern, to the next `close`. They do not overlap. */
export function spansBetween(text: string, open: RegExp, close: string): TextSpan[] {
  const spans: TextSpan[] = [];
  let end = 0;
  for (const { index, 0: opening } of text.matchAll(open)) {
    if (index < end) continue;
    const closes = text.indexOf(close, index + opening.length);
    if (closes === -1) break;
    end = closes + close.length;
    spans.push([index, end]);
  }
  return spans;
}

/** Returns the text with another text in place of each part from `open`, a global pattern, to the next `close`. */
export function replaceBetween(text: string, open: RegExp, close: string, instead: (part: string) => string): string {
  let written = '';
  let at = 0;
  for (const [start, end] of spansBetween(text, open, close)) {
    written += text.slice(at, start) + instead(text.slice(start, end));
    at = end;
  }
  return written + text.slice(at);
}

/** The length of the character before a place: two for a pair of surrogates. */
function sizeBefore(text: string, place: number): number {
  const isPair = place > 1 && text.codePointAt(place - 2)! > 0xffff;
  return isPair ? 2 : 1;
}
