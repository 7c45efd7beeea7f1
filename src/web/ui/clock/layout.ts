import type { Piece } from './pieces.ts';

/** Sizes of one drawing, in px. */
export interface Sizes {
  /** The start and total width of the steps. */
  from: number;
  width: number;
  apart: number;
  gap: (days: number) => number;
}

export interface Placed {
  piece: Piece;
  x: number;
  width: number;
}

/** Gaps get the width that they need. Steps share the rest equally; a step of several days gets several shares. */
export function layOut(pieces: readonly Piece[], { from, width, apart, gap }: Sizes): Placed[] {
  const gaps = pieces.reduce((sum, piece) => sum + (piece.kind === 'gap' ? gap(piece.days) : 0), 0);
  const steps = pieces.reduce((sum, piece) => sum + (piece.kind === 'step' ? (piece.weight ?? 1) : 0), 0);
  const stepWidth = (width - gaps - apart * (pieces.length - 1)) / Math.max(steps, 1);
  const placed: Placed[] = [];
  let x = from;
  for (const piece of pieces) {
    const own = piece.kind === 'gap' ? gap(piece.days) : stepWidth * (piece.weight ?? 1);
    placed.push({ piece, x, width: own });
    x += own + apart;
  }
  return placed;
}

/** Returns the position of now; null before the first piece or after the last. */
export function placeOfNow(placed: readonly Placed[]): number | null {
  const here = placed.find(({ piece }) => piece.today);
  return here === undefined ? null : here.x + here.width * here.piece.past;
}

/** Returns slanted lines that fill a box, every `every` px. An SVG pattern would need an id, and a list has a hundred. */
export function hatchLines(x: number, y: number, width: number, height: number, every: number): string {
  const right = x + width;
  const lines: string[] = [];
  for (let foot = every / 2; foot < width + height; foot += every) {
    const [x1, y1] = foot <= width ? [foot, height] : [width, height - (foot - width)];
    const [x2, y2] = foot <= height ? [0, height - foot] : [foot - height, 0];
    lines.push(`M${round(right - x1)} ${round(y + y1)}L${round(right - x2)} ${round(y + y2)}`);
  }
  return lines.join('');
}

export function round(figure: number): number {
  return Math.round(figure * 100) / 100;
}
