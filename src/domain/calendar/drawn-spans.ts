import type { HoursSpan } from '#domain/calendar/calendar.ts';

/** A drawn time is a multiple of this, and a span is at least as long. */
export const drawnStep = 15;
const dayMinutes = 24 * 60;

/** Returns the minutes from midnight to a time such as `08:30`; `24:00` is the end of the day. */
export function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number);
  return hours! * 60 + minutes!;
}

/** Returns the spans with one edge moved, as far as the other edge and the neighbours allow. */
export function withEdge(spans: readonly HoursSpan[], at: number, edge: keyof HoursSpan, minutes: number): HoursSpan[] {
  const { opens, closes } = spans[at]!;
  const [before, after] = [spans[at - 1]?.closes ?? '00:00', spans[at + 1]?.opens ?? '24:00'];
  const [first, last] =
    edge === 'opens'
      ? [minutesOf(before), minutesOf(closes) - drawnStep]
      : [minutesOf(opens) + drawnStep, minutesOf(after)];
  const placed = timeAt(Math.max(first, Math.min(last, rounded(minutes))));
  return spans.map((span, place) => (place === at ? { ...span, [edge]: placed } : span));
}

/** Returns the spans with a new one between two moments; it ends where another begins. Unchanged if there is no room. */
export function withSpan(spans: readonly HoursSpan[], one: number, other: number): HoursSpan[] {
  const start = rounded(one);
  if (spans.some(({ opens, closes }) => minutesOf(opens) < start && start < minutesOf(closes))) return [...spans];
  const isBefore = ({ closes }: HoursSpan) => minutesOf(closes) <= start;
  const before = spans.filter(isBefore);
  const after = spans.filter((span) => !isBefore(span));
  const first = Math.max(minutesOf(before.at(-1)?.closes ?? '00:00'), Math.min(start, rounded(other)));
  const last = Math.min(minutesOf(after[0]?.opens ?? '24:00'), Math.max(start, rounded(other)));
  if (last - first < drawnStep) return [...spans];
  return [...before, { opens: timeAt(first), closes: timeAt(last) }, ...after];
}

function rounded(minutes: number): number {
  return Math.max(0, Math.min(dayMinutes, Math.round(minutes / drawnStep) * drawnStep));
}

function timeAt(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
