/** A line of two texts: in both, or only in the one that was or the one that is. */
export interface ComparedLine {
  line: string;
  in: 'both' | 'former' | 'present';
}

/** What differs between two texts, line by line: the longest run of common lines stays, the others went or came. */
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

/** No letter has more, and comparing takes the square of them. */
const comparedLinesMax = 300;

/** How many lines two texts have in common from each place on. */
function commonFrom(a: string[], b: string[]): number[][] {
  const common = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      common[i]![j] = a[i] === b[j] ? common[i + 1]![j + 1]! + 1 : Math.max(common[i + 1]![j]!, common[i]![j + 1]!);
  return common;
}
