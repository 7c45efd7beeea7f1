import { hatchLines, type Placed, round } from './layout.ts';
import type { ClockEnd } from './pieces.ts';

interface DrawnProps {
  placed: readonly Placed[];
  y: number;
  height: number;
  radius: number;
  edge: number;
  hatchEvery: number;
}

/**
 * Steps and gaps of the two small clocks. Past steps are filled, today is filled up to now, future steps are outlined, uncertain
 * steps are dashed.
 */
export function DrawnPieces({ placed, y, height, radius, edge, hatchEvery }: DrawnProps) {
  return placed.map(({ piece, x, width }) =>
    piece.kind === 'gap' ? (
      <g key={piece.key} className="clock-gap">
        <rect x={round(x)} y={y} width={round(width)} height={height} className="fill-hatch-bg" />
        <path d={hatchLines(x, y, width, height, hatchEvery)} className="stroke-hatch" strokeWidth={edge * 0.8} />
      </g>
    ) : (
      <g key={piece.key}>
        <rect
          x={round(x + edge / 2)}
          y={y + edge / 2}
          width={round(width - edge)}
          height={height - edge}
          rx={radius}
          strokeWidth={edge}
          strokeDasharray={piece.expected ? `${edge * 2} ${edge * 1.5}` : undefined}
          className={piece.past >= 1 ? 'fill-step-done stroke-step-done' : 'fill-surface stroke-step-edge'}
        />
        {piece.past > 0 && piece.past < 1 && (
          <rect
            x={round(x)}
            y={y}
            width={round(width * piece.past)}
            height={height}
            rx={radius}
            className="fill-step-done"
          />
        )}
      </g>
    ),
  );
}

/** The end of the drawing, in its own box: a bronze bell, or a plum or grey envelope. */
export function ClockEndShape({ end, size, x, y }: { end: ClockEnd; size: number; x?: number; y?: number }) {
  if (end === 'none') return null;
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 16 16"
      width={size}
      height={size}
      x={x}
      y={y}
      className={`flex-none ${colours[end]}`}
    >
      {end === 'closing' ? <path d={bell} fill="currentColor" /> : <path d={envelope} {...stroke} />}
    </svg>
  );
}

const colours = { closing: 'text-bell', letter: 'text-waiting', answer: 'text-ink-2' };
const bell =
  'M8 .8c-.7 0-1.2.5-1.2 1.2v.3C4.7 2.9 3.5 4.7 3.5 7c0 2.7-.5 4.1-1.9 5.3v1h12.8v-1C13 11.1 12.5 9.7 12.5 7c0-2.3-1.2-4.1-3.3-4.7V2C9.2 1.3 8.7.8 8 .8zM6.2 14.2a1.8 1.6 0 0 0 3.6 0z';
const envelope = 'M1.5 3h13v10h-13zM1.8 3.5 8 8.7l6.2-5.2';
const stroke = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.7, strokeLinejoin: 'round' } as const;

/** A line below a clock that explains one of its shapes. */
export function ClockLegend({ shape, children }: { shape: 'past' | 'hatch' | 'reminder'; children: React.ReactNode }) {
  return (
    <p className="mt-1.5 flex gap-3 text-secondary text-ink-2">
      <span aria-hidden="true" className={`flex-none forced-color-adjust-none ${shapes[shape]}`} />
      <span className="min-w-0">{children}</span>
    </p>
  );
}

const shapes = {
  past: 'mt-[0.35em] h-3 w-5 rounded-step bg-step-done',
  hatch: 'hatch mt-[0.35em] h-3 w-5 rounded-step',
  reminder: 'mx-1.5 mt-[0.5em] size-2 rounded-full bg-waiting',
};
