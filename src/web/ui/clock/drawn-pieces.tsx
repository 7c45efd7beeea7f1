import { hatchLines, type Placed, round } from './layout.ts';

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
