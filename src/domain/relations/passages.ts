import { paragraphEnds, sentenceEnds } from '#domain/intake/text-ends.ts';
import { withoutEnd } from '#domain/text-scan.ts';

/** A part of a text, by the positions of its characters. */
export interface Span {
  start: number;
  end: number;
}

/**
 * Returns the passages of a message that can be split off one by one (R5): its paragraphs and list items, or the sentences of a
 * single paragraph. `cuts` are further positions, such as the ends of a selection.
 */
export function passagesOf(text: string, cuts: readonly number[] = []): Span[] {
  const passages = piecesBetween(text, [...endsOf(text, paragraphEnds), ...endsOf(text, beforeItem), ...cuts]);
  return passages.length > 1 ? passages : piecesBetween(text, endsOf(text, sentenceEnds));
}

const beforeItem = /\n(?=[ \t]{0,8}(?:\(?\d{1,2}[.)°]|[-*•–])[ \t])/gu;

function endsOf(text: string, ends: RegExp): number[] {
  return [...text.matchAll(ends)].map(({ index, 0: { length } }) => index + length);
}

/** Returns the pieces between these positions, without white space at their ends and without empty ones. */
function piecesBetween(text: string, positions: readonly number[]): Span[] {
  const bounds = [...positions, text.length].sort((one, other) => one - other);
  return bounds.flatMap((end, at) => trimmed(text, { start: bounds[at - 1] ?? 0, end }) ?? []);
}

function trimmed(text: string, { start, end }: Span): Span | null {
  const piece = text.slice(start, end);
  const from = start + piece.length - piece.trimStart().length;
  return piece.trim() === '' ? null : { start: from, end: from + piece.trim().length };
}

/** Returns the passages within the spans. If the text changed and a span has none, the passage that it shares most with. */
export function passagesIn<T extends Span>(passages: readonly T[], spans: readonly Span[]): T[] {
  const found = spans.flatMap((span) => {
    const within = passages.filter(({ start, end }) => start >= span.start && end <= span.end);
    return within.length > 0 ? within : nearest(passages, span);
  });
  return passages.filter((passage) => found.includes(passage));
}

function nearest<T extends Span>(passages: readonly T[], { start, end }: Span): T[] {
  const shared = (one: T) => Math.min(one.end, end) - Math.max(one.start, start);
  const [best] = passages.toSorted((one, other) => shared(other) - shared(one));
  return best && shared(best) > 0 ? [best] : [];
}

/**
 * Cuts spans out of a text, in text order: neighbours keep what is between them, others are joined by a blank line. The rest is
 * empty if nothing stays. Null if a span is empty, overlaps another or is not in the text.
 */
export function cutSpans(text: string, spans: readonly Span[]): { piece: string; rest: string } | null {
  const sorted = spans.toSorted((one, other) => one.start - other.start);
  const isWrong = ({ start, end }: Span, at: number) =>
    start < (sorted[at - 1]?.end ?? 0) || end > text.length || text.slice(start, end).trim() === '';
  if (sorted.length === 0 || sorted.some(isWrong)) return null;
  const cut: Span[] = [];
  for (const span of sorted) {
    const last = cut.at(-1);
    if (last && text.slice(last.end, span.start).trim() === '') last.end = span.end;
    else cut.push({ ...span });
  }
  const gaps = [...cut, { start: text.length, end: 0 }].map(({ start }, at) =>
    text.slice(cut[at - 1]?.end ?? 0, start),
  );
  return {
    piece: joined(cut.map(({ start, end }) => text.slice(start, end).trim())),
    rest: joined(gaps.map((gap, at) => withoutEdges(gap, { start: at > 0, end: at < gaps.length - 1 }))),
  };
}

/** Removes the white space beside a cut and keeps it at the ends of the text. */
function withoutEdges(gap: string, { start, end }: { start: boolean; end: boolean }): string {
  const begun = start ? gap.trimStart() : gap;
  return end ? begun.trimEnd() : begun;
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part.trim() !== '').join('\n\n');
}

/** Proposes a title: the first words of a passage, without the mark of a list item. */
export function titleOf(passage: string): string {
  const [first = ''] = passage.replace(/^[\s\d()[\].)°*•–-]+/u, '').split('\n', 1);
  const line = first.trim();
  return line.length <= titleCharacters ? line : `${wholeWords(line.slice(0, titleCharacters - 1))}…`;
}

const titleCharacters = 80;

/** A beginning of a text without the word that it cuts, if it has others. */
function wholeWords(beginning: string): string {
  return withoutEnd(withoutEnd(beginning, /\S/), /\s/) || beginning;
}

/** A passage as pages send it: its entry and its place, without spaces. */
export function writePassage({ entryId, start, end }: Span & { entryId: string }): string {
  return `${entryId}:${start}-${end}`;
}

/** Returns the passages that a page sent, without malformed ones. */
export function readPassages(written: readonly string[]): (Span & { entryId: string })[] {
  return written.flatMap((each) => {
    const [, entryId, start, end] = /^([\da-f-]{36}):(\d{1,9})-(\d{1,9})$/.exec(each) ?? [];
    return entryId === undefined ? [] : [{ entryId, start: Number(start), end: Number(end) }];
  });
}
