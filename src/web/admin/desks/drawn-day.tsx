import { useRef } from 'react';
import type { HoursSpan } from '#domain/calendar/calendar.ts';
import { drawnStep, minutesOf, withEdge, withSpan } from '#domain/calendar/drawn-spans.ts';
import { desksWords } from '#locales/admin/messages.ts';
import { timeOfDay } from '#locales/format.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';

interface DrawnDayProps {
  day: string;
  spans: HoursSpan[];
  /** Null while nothing can be drawn: without scripts, or beside a text that cannot be read. */
  onChange: ((spans: HoursSpan[]) => void) | null;
}

const dayMinutes = 24 * 60;
const edges = ['opens', 'closes'] as const;

/** A day from 0 to 24 o'clock, whose open hours are dragged by their edges or drawn on free time. */
export function DrawnDay({ day, spans, onChange }: DrawnDayProps) {
  const drag = useRef<((minutes: number) => void) | null>(null);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset has no place in a drawing.
    <svg
      role="group"
      aria-label={day}
      viewBox={`0 0 ${dayMinutes} 40`}
      preserveAspectRatio="none"
      className="h-11 w-full touch-none rounded-field bg-sunken forced-colors:border sm:h-9"
      onPointerDown={({ currentTarget, target, clientX, pointerId }) => {
        if (onChange === null) return;
        currentTarget.setPointerCapture(pointerId);
        const from = minutesAt(currentTarget, clientX);
        const { edge, at } = target instanceof SVGElement ? target.dataset : {};
        const move = (minutes: number) =>
          onChange(
            edge === undefined
              ? withSpan(spans, from, minutes)
              : withEdge(spans, Number(at), edge as keyof HoursSpan, minutes),
          );
        drag.current = move;
      }}
      onPointerMove={({ currentTarget, clientX }) => drag.current?.(minutesAt(currentTarget, clientX))}
      onPointerUp={() => {
        drag.current = null;
      }}
      onPointerCancel={() => {
        drag.current = null;
      }}
    >
      {[6, 12, 18].map((hour) => (
        <rect key={hour} x={hour * 60} width={2} height={40} className="fill-line-strong" />
      ))}
      {spans.map(({ opens, closes }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a span is its place in the day, and keeps its focus while it moves.
        <g key={at}>
          <rect
            x={minutesOf(opens)}
            width={minutesOf(closes) - minutesOf(opens)}
            y={6}
            height={28}
            className="pointer-events-none fill-open"
          />
          {onChange && edges.map((edge) => <Edge key={edge} {...{ day, spans, at, edge, onChange }} />)}
        </g>
      ))}
    </svg>
  );
}

interface EdgeProps extends Pick<DrawnDayProps, 'day' | 'spans'> {
  at: number;
  edge: keyof HoursSpan;
  onChange: (spans: HoursSpan[]) => void;
}

/** Minutes to either side of an edge in which it is taken. */
const reach = 36;

/** One end of the open hours, a slider for the keyboard. */
function Edge({ day, spans, at, edge, onChange }: EdgeProps) {
  const { language } = useVisit();
  const { week } = desksWords[language];
  const time = spans[at]![edge];
  const minutes = minutesOf(time);
  const steps: Record<string, number> = {
    ArrowLeft: -drawnStep,
    ArrowDown: -drawnStep,
    ArrowRight: drawnStep,
    ArrowUp: drawnStep,
    PageDown: -60,
    PageUp: 60,
  };
  return (
    <rect
      role="slider"
      tabIndex={0}
      aria-label={week[edge]({ day })}
      aria-valuemin={0}
      aria-valuemax={dayMinutes}
      aria-valuenow={minutes}
      aria-valuetext={timeOfDay(time, language)}
      data-edge={edge}
      data-at={at}
      x={minutes - reach}
      width={2 * reach}
      height={40}
      className="cursor-ew-resize fill-transparent"
      onKeyDown={(event) => {
        const by = steps[event.key];
        if (by === undefined && event.key !== 'Delete') return;
        event.preventDefault();
        onChange(by === undefined ? spans.filter((_, place) => place !== at) : withEdge(spans, at, edge, minutes + by));
      }}
    />
  );
}

function minutesAt(drawing: SVGElement, clientX: number): number {
  const { left, width } = drawing.getBoundingClientRect();
  return ((clientX - left) / width) * dayMinutes;
}
