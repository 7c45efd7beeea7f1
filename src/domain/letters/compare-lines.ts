/** A compared line: in both texts, or only in the old or the new one. */
export interface ComparedLine {
  line: string;
  in: 'both' | 'former' | 'present';
}

/** Returns the differences between two texts by line: the longest common subsequence stays; other lines are removed or added. */
export function compareLines(former: string, present: string): ComparedLine[] {
  const [a, b] = [former, present].map((text) => text.split('\n').slice(0, comparedLinesMax)) as [string[], string[]];
  const common = commonFrom(a, b);
  const compared: ComparedLine[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      compared.push({ line: a[i]!, in: 'both' });
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && common[i + 1]![j]! >= common[i]![j + 1]!)) {
      compared.push({ line: a[i++]!, in: 'former' });
    } else compared.push({ line: b[j++]!, in: 'present' });
  }
  return compared;
}

/** Returns the lines that differ, each with one line above and below it; `…` stands for the others. */
export function onlyChanges(lines: readonly ComparedLine[]): ComparedLine[] {
  const isNear = (at: number) => [at - 1, at, at + 1].some((each) => lines[each] && lines[each].in !== 'both');
  return lines.flatMap((line, at): ComparedLine[] => {
    if (isNear(at)) return [line];
    return at === 0 || isNear(at - 1) ? [{ line: '…', in: 'both' }] : [];
  });
}

/** No letter has more lines, and comparing takes quadratic time. */
const comparedLinesMax = 300;

/** The number of common lines from each pair of positions on. */
function commonFrom(a: string[], b: string[]): number[][] {
  const common = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      common[i]![j] = a[i] === b[j] ? common[i + 1]![j + 1]! + 1 : Math.max(common[i + 1]![j]!, common[i]![j + 1]!);
  return common;
}
