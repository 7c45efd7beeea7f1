import { fitted } from './condense.ts';
import { ClockEndShape, DrawnPieces } from './drawn-pieces.tsx';
import { placeOfNow } from './layout.ts';
import type { ClockEnd, Piece } from './pieces.ts';

interface RowClockProps {
  pieces: readonly Piece[];
  end: ClockEnd;
  /** The full sentence, as accessible name and tooltip. Include the skipped days. Absent if it stands beside the drawing. */
  sentence?: string;
  /** Narrower gaps for the fifteen steps of a complaint. */
  close?: boolean;
}

/** 88 × 10 px at the right of a row; the words are to its left. */
export function RowClock({ pieces, end, sentence, close = false }: RowClockProps) {
  const sizes = { from: 0, width: 74, apart: close ? 1 : 2, gap: (days: number) => Math.min(2 + 2 * days, 12) };
  const placed = fitted(pieces, sizes, 2.5);
  const now = placeOfNow(placed);
  return (
    <svg
      viewBox="0 -4 88 18"
      width="88"
      height="18"
      role={sentence && 'img'}
      aria-label={sentence}
      aria-hidden={sentence === undefined || undefined}
      className="clock flex-none"
    >
      {sentence !== undefined && <title>{sentence}</title>}
      <DrawnPieces placed={placed} y={0} height={10} radius={1.5} edge={1} hatchEvery={4} />
      {now !== null && <rect x={now - 1} y={-4} width={2} height={18} className="fill-ink" />}
      <ClockEndShape end={end} size={11} x={77} y={-0.5} />
    </svg>
  );
}
