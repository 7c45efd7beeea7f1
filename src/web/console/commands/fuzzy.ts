import { plain } from '#web/console/plain.ts';

/** Returns how well a text matches what was typed: higher is better, null is no match. Accents and case are ignored. */
export function fit(typed: string, text: string): number | null {
  const wanted = plain(typed).split(' ').filter(Boolean);
  const words = plain(text.trim());
  let total = 0;
  for (const piece of wanted) {
    const points = fitPiece(piece, words);
    if (points === null) return null;
    total += points;
  }
  return total;
}

/** Returns the matches, best first; equal ones keep their order. */
export function best<T>(typed: string, all: readonly T[], textOf: (one: T) => string): T[] {
  return all
    .map((one) => ({ one, points: fit(typed, textOf(one)) }))
    .filter((each): each is { one: T; points: number } => each.points !== null)
    .sort((one, other) => other.points - one.points)
    .map(({ one }) => one);
}

/** Scores a prefix of a word highest, then a substring, then its letters in order from the start of a word. */
function fitPiece(piece: string, words: string): number | null {
  const starts = [...words.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)].map(({ index }) => words.slice(index));
  if (starts.some((rest) => rest.startsWith(piece))) return 100;
  if (words.includes(piece)) return 50;
  return piece.length > 1 && starts.some((rest) => rest[0] === piece[0] && hasInOrder(piece, rest)) ? 10 : null;
}

function hasInOrder(piece: string, words: string): boolean {
  let at = 0;
  for (const sign of words) if (sign === piece[at]) at += 1;
  return at === piece.length;
}
