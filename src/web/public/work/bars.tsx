import type { BarRow, DrawnTable, KeptRow } from './views.ts';

/** Beside figures that say the same, so a screen reader passes over it. Lengths are in percent: no script measures anything. */
export function DurationBar({ bar, target }: { bar: BarRow['bar']; target: DrawnTable['target'] }) {
  return (
    <svg aria-hidden="true" width="100%" height="34" className="clock block">
      {bar && <rect x="0" y="9" width={`${bar.half}%`} height="16" rx="2" className="fill-step-done" />}
      {bar?.nine != null && (
        <g className="stroke-step-done" strokeWidth="2">
          <line x1={`${bar.half}%`} x2={`${bar.nine}%`} y1="17" y2="17" />
          {!bar.cut && <line x1={`${bar.nine}%`} x2={`${bar.nine}%`} y1="10" y2="24" />}
        </g>
      )}
      {target && <TargetLine place={target.place} />}
    </svg>
  );
}

/** Where the promise stands, named above the bars. */
export function TargetHead({ target: { place, label } }: { target: NonNullable<DrawnTable['target']> }) {
  return (
    <svg aria-hidden="true" width="100%" height="30" className="clock block overflow-visible">
      <text x={`${place}%`} y="18" textAnchor={place > 75 ? 'end' : 'middle'} className="fill-ink text-small">
        {label}
      </text>
      <line x1={`${place}%`} x2={`${place}%`} y1="23" y2="30" strokeDasharray="4 3" className={targetLook} />
    </svg>
  );
}

export function KeptBar({ bar }: { bar: KeptRow['bar'] }) {
  return (
    <svg aria-hidden="true" width="100%" height="34" className="clock block">
      {bar && (
        <>
          <rect x="1" y="10" width={`${bar.of}%`} height="14" rx="2" strokeWidth="2" className={missedLook} />
          <rect x="0" y="9" width={`${bar.kept}%`} height="16" rx="2" className="fill-step-done" />
        </>
      )}
    </svg>
  );
}

function TargetLine({ place }: { place: number }) {
  return <line x1={`${place}%`} x2={`${place}%`} y1="0" y2="34" strokeDasharray="4 3" className={targetLook} />;
}

const targetLook = 'stroke-ink [stroke-width:1.5px]';
const missedLook = 'fill-surface stroke-step-edge';

interface LegendProps {
  shape: 'half' | 'nine' | 'target' | 'kept' | 'missed';
  children: React.ReactNode;
}

/** What a shape of the drawing means. */
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
