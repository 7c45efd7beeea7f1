import type { Piece } from './pieces.ts';

/** Without gaps, every fifth step keeps its name. */
const namedEvery = 5;

/**
 * Returns the keys of the steps that keep their name when space is short: today, the last, the first after each gap (usually a
 * Monday), or every fifth without gaps. A name beside today or the last is dropped.
 */
export function namedSteps(pieces: readonly Piece[]): Set<string> {
  const steps = pieces.filter((piece) => piece.kind === 'step');
  const hasGaps = steps.length < pieces.length;
  const isKept = (piece: Piece, place: number) => piece.today || place === steps.length - 1;
  const kept = steps.flatMap((step, place) => (isKept(step, place) ? [place] : []));
  return new Set(
    steps.flatMap((step, place) => {
      if (kept.includes(place)) return [step.key];
      const before = pieces[pieces.indexOf(step) - 1];
      const begins = place === 0 || (hasGaps ? before?.kind === 'gap' : (place + 1) % namedEvery === 0);
      const isFree = kept.every((other) => Math.abs(other - place) > 1);
      return begins && isFree ? [step.key] : [];
    }),
  );
}
