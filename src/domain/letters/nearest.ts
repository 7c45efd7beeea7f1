/**
 * Returns the word that was probably meant: the one with the fewest typos, at most a third of its letters. Null if missing.
 */
export function nearest<T extends string>(typed: string, words: readonly T[]): T | null {
  const plain = plainOf(typed);
  const [best] = words
    .map((word) => ({ word, slips: slipsBetween(plain, plainOf(word)) }))
    .sort((one, other) => one.slips - other.slips);
  return best && best.slips <= Math.round(best.word.length / 3) ? best.word : null;
}

/** Letters only, in lower case and without accents: `Numéro` is as near to `number` as `numero`. */
function plainOf(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .slice(0, charactersMax);
}

/** Longer words are no typo of a name and cost time. */
const charactersMax = 40;

/** The number of letters to insert, delete or replace (Levenshtein distance). */
function slipsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (const [place, theirs] of [...other].entries())
      next.push(Math.min(row[place + 1]! + 1, next[place]! + 1, row[place]! + (letter === theirs ? 0 : 1)));
    row = next;
  }
  return row[other.length]!;
}
