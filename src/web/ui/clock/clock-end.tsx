import type { ClockEnd } from './pieces.ts';

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
