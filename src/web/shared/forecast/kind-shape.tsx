import type { StepKind } from './forecast-steps.ts';

/** The small shape of a kind of step, beside its word in the legend and the list. */
export function KindShape({ kind }: { kind: StepKind }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 12 12" className="clock size-3 flex-none">
      {kind === 'stopped' && <HatchPattern id="kind-hatch" />}
      <rect x="0.75" y="0.75" width="10.5" height="10.5" rx="2" strokeWidth="1.5" {...kindLook(kind, 'kind-hatch')} />
    </svg>
  );
}

/** Plum for mails, filled for the notice; bronze for the closing; hatched for steps that will not happen. */
export function kindLook(kind: StepKind, hatchId: string): { className: string; fill?: string } {
  if (kind === 'stopped') return { className: 'stroke-step-edge', fill: `url(#${hatchId})` };
  return { className: looks[kind] };
}

export function HatchPattern({ id }: { id: string }) {
  return (
    <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="5" height="5" className="fill-hatch-bg" />
      <rect width="1.5" height="5" className="fill-hatch" />
    </pattern>
  );
}

const looks = {
  remind: 'fill-waiting-soft stroke-waiting',
  notice: 'fill-waiting stroke-waiting',
  close: 'fill-bell stroke-bell forced-colors:fill-[Highlight]',
};
