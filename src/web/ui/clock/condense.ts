import { layOut, type Placed, type Sizes } from './layout.ts';
import type { Piece, Step } from './pieces.ts';

/**
 * The pieces laid out as finely as they find room: day by day; else each run of days between gaps as one step as wide as its
 * days; else all of it as one bar. `least` is the narrowest step that can be seen, in px.
 */
export function fitted(pieces: readonly Piece[], sizes: Sizes, least: number): Placed[] {
  const tries = [pieces, byRuns(pieces)].map((each) => layOut(each, sizes));
  const isSeen = ({ piece, width }: Placed) => piece.kind === 'gap' || width >= least;
  return tries.find((placed) => placed.every(isSeen)) ?? layOut(asOne(pieces), sizes);
}

/** Each run of counted days as one step: weeks, mostly. */
export function byRuns(pieces: readonly Piece[]): Piece[] {
  const merged: Piece[] = [];
  let run: Step[] = [];
  const end = () => {
    if (run.length > 0) merged.push(together(run));
    run = [];
  };
  for (const piece of pieces)
    if (piece.kind === 'step') run.push(piece);
    else {
      end();
      merged.push(piece);
    }
  end();
  return merged;
}

/** The whole count as one bar, filled as far as it is past, that bears how many days there are. */
export function asOne(pieces: readonly Piece[]): Piece[] {
  const steps = pieces.filter((piece) => piece.kind === 'step');
  if (steps.length === 0) return [];
  // While now lies in days that do not count, it stands where they would be.
  const isIn = pieces.some(({ today }) => today);
  return [{ ...together(steps), day: String(steps.length), today: isIn }];
}

function together(run: readonly Step[]): Step {
  const [first, last] = [run[0]!, run.at(-1)!];
  const past = run.reduce((sum, step) => sum + step.past, 0) / run.length;
  return {
    ...first,
    ...{ past, today: run.some(({ today }) => today), reminder: false, notice: false, weight: run.length },
    weekday: '',
    day: first === last ? first.day : `${first.day}–${last.day}`,
  };
}
