import { TextList } from '#web/ui/text-list.tsx';
import { fitted } from './condense.ts';
import { ClockEndShape, DrawnPieces } from './drawn-pieces.tsx';
import { type Placed, placeOfNow, round } from './layout.ts';
import { namedSteps } from './named-steps.ts';
import type { ClockEnd, Piece } from './pieces.ts';

export interface ClockProps {
  pieces: readonly Piece[];
  end: ClockEnd;
  /** "Closes on …": always visible, and the drawing's name. */
  sentence: string;
  /** "now", "Aujourd’hui"; absent if the clock was stopped. */
  now?: string;
  /** The same days in words for screen readers: `daysOf`. */
  days: readonly string[];
  /** Below the drawing: "Business day 2 of 5 …", the days skipped and why. */
  children?: React.ReactNode;
}

/** 296 × 22 px in the side panel of a ticket; wider on a phone. */
export function PanelClock({ pieces, end, sentence, now, days, children }: ClockProps) {
  const sizes = { from: 13, width: 260, apart: 3, gap: (count: number) => Math.min(4 + 3 * count, 34) };
  const placed = fitted(pieces, sizes, 4);
  const named = placed.some(isTooNarrow) ? namedSteps(placed.map(({ piece }) => piece)) : null;
  const place = now === undefined ? null : placeOfNow(placed);
  return (
    <div>
      <p className="text-[0.9375rem]/[1.3125rem] font-strong text-pretty">{sentence}</p>
      <svg viewBox="0 0 296 56" role="img" aria-label={sentence} className="clock mt-2 block w-full max-w-[22rem]">
        <circle cx="4" cy="27" r="3.2" strokeWidth="1.5" className="fill-none stroke-step-edge" />
        <DrawnPieces placed={placed} y={16} height={22} radius={2} edge={1.5} hatchEvery={5.5} />
        {placed.map((one) => (
          <Reminder key={one.piece.key} {...one} />
        ))}
        {placed.map((one, index) =>
          named === null || named.has(one.piece.key) ? (
            <Label key={one.piece.key} {...one} crowded={named !== null || isCrowded(placed, index)} />
          ) : null,
        )}
        {place !== null && (
          <>
            <rect x={round(place - 1)} y={12} width={2} height={30} className="fill-ink" />
            <text x={beside(place, now)} y={9} className="fill-ink text-[11px] font-strong" textAnchor="middle">
              {now}
            </text>
          </>
        )}
        <ClockEndShape end={end} size={16} x={279} y={19} />
      </svg>
      <ClockDays days={days} />
      {children}
    </div>
  );
}

/** The days of a clock for screen readers: date, counted or not, reason. */
export function ClockDays({ days }: { days: readonly string[] }) {
  return <TextList className="sr-only" items={days} />;
}

/** Positions the word above now inside the drawing; half of it is about 3 px per letter. */
function beside(place: number, word = ''): number {
  const half = word.length * 3;
  return round(Math.min(Math.max(place, half), 296 - half));
}

function Reminder({ piece, x, width }: Placed) {
  if (piece.kind !== 'step' || !piece.reminder) return null;
  return <circle cx={round(x + width)} cy="38" r="3.2" strokeWidth="1.2" className="fill-waiting stroke-surface" />;
}

/** Weekday and day under a step, if both fit beside the next label. */
function Label({ piece, x, width, crowded }: Placed & { crowded: boolean }) {
  if (piece.kind !== 'step') return null;
  return (
    <text x={round(x + width / 2)} y={53} textAnchor="middle" className="fill-ink-2 text-[11px]">
      {crowded ? piece.day : `${piece.weekday} ${piece.day}`}
    </text>
  );
}

/** True if two digits and a small margin do not fit. */
function isTooNarrow({ piece, width }: Placed): boolean {
  return piece.kind === 'step' && piece.day.length * 6 > width;
}

/** About 6 px a letter at this size. */
function isCrowded(placed: readonly Placed[], index: number): boolean {
  const { piece, width } = placed[index]!;
  return piece.kind === 'step' && (piece.weekday.length + 1 + piece.day.length) * 6 > width + 3;
}
