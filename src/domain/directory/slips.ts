/** Returns how many typos a word may have: none in a short word, where each makes another word. */
export function slipsAllowed(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

/**
 * Whether two words differ by at most `slipsMax` typos: an extra, missing or wrong letter, or two swapped neighbours (optimal
 * string alignment). Stops at the first row above the maximum.
 */
export function isNear(typed: string, word: string, slipsMax: number): boolean {
  if (Math.abs(typed.length - word.length) > slipsMax) return false;
  let [beforeLast, last]: [number[], number[]] = [[], Array.from({ length: word.length + 1 }, (_, at) => at)];
  for (let row = 1; row <= typed.length; row += 1) {
    const next = nextRow(typed, word, row, last, beforeLast);
    if (Math.min(...next) > slipsMax) return false;
    [beforeLast, last] = [last, next];
  }
  return last[word.length]! <= slipsMax;
}

function nextRow(typed: string, word: string, row: number, last: number[], beforeLast: number[]): number[] {
  const next = [row];
  for (let at = 1; at <= word.length; at += 1) {
    const same = typed[row - 1] === word[at - 1];
    let slips = Math.min(last[at]! + 1, next[at - 1]! + 1, last[at - 1]! + (same ? 0 : 1));
    const exchanged = row > 1 && at > 1 && typed[row - 1] === word[at - 2] && typed[row - 2] === word[at - 1];
    if (exchanged) slips = Math.min(slips, beforeLast[at - 2]! + 1);
    next.push(slips);
  }
  return next;
}
