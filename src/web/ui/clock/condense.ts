import { layOut, type Placed, type Sizes } from './layout.ts';
import type { Piece, Step } from './pieces.ts';

/**
 * Lays out the pieces as finely as they fit: day by day, else one step per run of days between gaps, else one bar. `least` is the
 * narrowest visible step, in px.
 */
export function fitted(pieces: readonly Piece[], sizes: Sizes, least: number): Placed[] {
  const tries = [pieces, byRuns(pieces)].map((each) => layOut(each, sizes));
  const isSeen = ({ piece, width }: Placed) => piece.kind === 'gap' || width >= least;
  return tries.find((placed) => placed.every(isSeen)) ?? layOut(asOne(pieces), sizes);
}

/** Merges each run of counted days into one step, usually a week. */
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

/** Returns the whole count as one bar, filled up to now and labelled with the number of days. */
export function asOne(pieces: readonly Piece[]): Piece[] {
  const steps = pieces.filter((piece) => piece.kind === 'step');
  if (steps.length === 0) return [];
  // If now is in uncounted days, the bar still shows it.
  const isIn = pieces.some(({ today }) => today);
  return [{ ...together(steps), day: String(steps.length), today: isIn }];
}

function together(run: readonly Step[]): Step {
  const [first, last] = [run[0]!, run.at(-1)!];
  const past = run.reduce((sum, step) => sum + step.past, 0) / run.length;
  return {
    ...first,
    past,
    today: run.some(({ today }) => today),
    reminder: false,
    notice: false,
    weight: run.length,
    weekday: '',
    day: first === last ? first.day : `${first.day}–${last.day}`,
  };
}
