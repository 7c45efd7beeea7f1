import type { BarRow, DrawnTable, KeptRow } from './views.ts';

interface BarProps<B> {
  bar: B;
  /** True in a row of two lines. */
  tall?: boolean;
}

/**
 * Hidden from screen readers, because the figures beside it say the same. Lengths are in percent, so no script has to measure.
 */
export function DurationBar({ bar, target, tall }: BarProps<BarRow['bar']> & Pick<DrawnTable, 'target'>) {
  const middle = heightOf(tall) / 2;
  return (
    <Drawing tall={tall}>
      {bar && <rect x="0" y={middle - 8} width={`${bar.half}%`} height="16" rx="2" className="fill-step-done" />}
      {bar?.nine != null && (
        <g className="stroke-step-done" strokeWidth="2">
          <line x1={`${bar.half}%`} x2={`${bar.nine}%`} y1={middle} y2={middle} />
          {bar.cut ? (
            <Onward middle={middle} />
          ) : (
            <line x1={`${bar.nine}%`} x2={`${bar.nine}%`} y1={middle - 7} y2={middle + 7} />
          )}
        </g>
      )}
      {target && <TargetLine place={target.place} from={0} to={heightOf(tall)} />}
    </Drawing>
  );
}

/** Label of the target, above the bars. */
export function TargetHead({ target: { place, label } }: { target: NonNullable<DrawnTable['target']> }) {
  return (
    <svg aria-hidden="true" width="100%" height="30" className="clock block overflow-visible">
      <text
        x={`${place}%`}
        y="18"
        textAnchor={anchorAt(place)}
        className="fill-ink text-small @max-[36rem]/page:hidden"
      >
        {label}
      </text>
      <TargetLine place={place} from={23} to={30} />
    </svg>
  );
}

export function KeptBar({ bar, tall }: BarProps<KeptRow['bar']>) {
  const middle = heightOf(tall) / 2;
  return (
    <Drawing tall={tall}>
      {bar && (
        <>
          <rect x="1" y={middle - 7} width={`${bar.of}%`} height="14" rx="2" strokeWidth="2" className={missedLook} />
          <rect x="0" y={middle - 8} width={`${bar.kept}%`} height="16" rx="2" className="fill-step-done" />
        </>
      )}
    </Drawing>
  );
}

/** A count, in percent of the largest one. */
export function CountBar({ length }: { length: number }) {
  return (
    <Drawing>
      <rect x="0" y={heightOf() / 2 - 8} width={`${length}%`} height="16" rx="2" className="fill-step-done" />
    </Drawing>
  );
}

/** Marks a bar that is longer than the drawing. */
function Onward({ middle }: { middle: number }) {
  return (
    <svg aria-hidden="true" x="100%" y={middle} overflow="visible">
      <path d="M-8 -6 L-1 0 L-8 6" fill="none" />
    </svg>
  );
}

function Drawing({ tall, children }: { tall?: boolean; children: React.ReactNode }) {
  return (
    <svg aria-hidden="true" width="100%" height={heightOf(tall)} className="clock block">
      {children}
    </svg>
  );
}

/** The height of the row, so that the target line is continuous. */
function heightOf(tall = false): number {
  return tall ? 55 : 34;
}

function TargetLine({ place, from, to }: { place: number; from: number; to: number }) {
  const line = { x1: `${place}%`, x2: `${place}%`, y1: from, y2: to };
  return (
    <>
      <line {...line} strokeWidth="5" className="stroke-bg" />
      <line {...line} strokeDasharray="4 3" className={targetLook} />
    </>
  );
}

function anchorAt(place: number): 'start' | 'middle' | 'end' {
  if (place < 25) return 'start';
  return place > 75 ? 'end' : 'middle';
}

const targetLook = 'stroke-ink [stroke-width:1.5px]';
const missedLook = 'fill-surface stroke-step-edge';

interface LegendProps {
  shape: 'half' | 'nine' | 'target' | 'kept' | 'missed';
  children: React.ReactNode;
}

/** Explains a shape in the drawing. */
export function Legend({ shape, children }: LegendProps) {
  return (
    <li className="flex items-center gap-2">
      <svg aria-hidden="true" width="24" height="16" className="clock flex-none">
        {legendShapes[shape]}
      </svg>
      {children}
    </li>
  );
}

const filled = <rect x="0" y="2" width="24" height="12" rx="2" className="fill-step-done" />;
const legendShapes: Record<LegendProps['shape'], React.ReactNode> = {
  half: filled,
  kept: filled,
  missed: <rect x="1" y="3" width="22" height="10" rx="2" strokeWidth="2" className={missedLook} />,
  nine: (
    <g className="stroke-step-done" strokeWidth="2">
      <line x1="0" x2="22" y1="8" y2="8" />
      <line x1="22" x2="22" y1="2" y2="14" />
    </g>
  ),
  target: <line x1="12" x2="12" y1="0" y2="16" strokeDasharray="4 3" className={targetLook} />,
};
