import { endOfDay } from '#domain/calendar/day.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { type Instant, isAfter } from '#domain/instant.ts';
import { type ForecastStep, forecast, type Obstacle } from '#domain/ticket/decide/forecast.ts';
import { lastDay, localDate } from '#locales/format.ts';
import type { AlikeClocks } from '#store/clock/running-clocks.ts';

/** The filters of the list; `stopped` means that the clock may not act yet. */
export const stepKinds = ['remind', 'notice', 'close', 'stopped'] as const;
export type StepKind = (typeof stepKinds)[number];

/** One step of a group of tickets with equal clocks. */
export interface ForecastGroup extends ForecastStep {
  key: string;
  /** Its position among the steps of each of these tickets. */
  place: number;
  count: number;
  kind: StepKind;
  by: Obstacle | null;
  /** The date that the step belongs to: a closing at 24:00 belongs to the day that ends. */
  date: string;
}

/** Returns the steps of all running clocks up to the end of a day, in order. */
export function forecastSteps(
  alike: readonly AlikeClocks[],
  { desks, now, lastDay: last }: { desks: ReadonlyMap<string, Desk>; now: Instant; lastDay: number },
): ForecastGroup[] {
  const all = alike.flatMap(({ key, count, reach, ticket }) => {
    const desk = desks.get(ticket.deskId)!;
    const until = endOfDay(desk.zone, last);
    const { steps, stopped } = forecast(ticket, desk, { now, until, reach });
    return [...steps.map((step) => ({ ...step, by: null })), ...(stopped ? [stopped] : [])].map(
      (step, place): ForecastGroup => ({
        ...step,
        key,
        place,
        count,
        kind: step.by === null ? step.step : 'stopped',
        date: step.step === 'close' ? lastDay(step.at, desk.zone) : localDate(step.at, desk.zone),
      }),
    );
  });
  return all.sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
}

/** Returns the count per kind, ignoring the list's filter. */
export function countKinds(steps: readonly ForecastGroup[]): Record<StepKind, number> {
  const counts = { remind: 0, notice: 0, close: 0, stopped: 0 };
  for (const { kind, count } of steps) counts[kind] += count;
  return counts;
}

/** Returns the steps that can be on a page of `rows` rows after `from`, so that the store does not read the rest. */
export function stepsOfPage(steps: readonly ForecastGroup[], from: Instant | null, rows: number): ForecastGroup[] {
  const ahead = from === null ? steps : steps.filter(({ at }) => !isAfter(from, at));
  let room = rows;
  let last: Instant | null = null;
  const taken: ForecastGroup[] = [];
  for (const step of ahead) {
    // Tickets at one instant are ordered by id, so the last instant is included completely, as is the first.
    if (room <= 0 && step.at !== last) break;
    taken.push(step);
    if (from === null || isAfter(step.at, from)) room -= step.count;
    last = step.at;
  }
  return taken;
}
