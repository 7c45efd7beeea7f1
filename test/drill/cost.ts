import { withHandle } from '#cli/with-database.ts';
import type { Fault } from './faults.ts';
import type { Traffic } from './traffic.ts';
import type { Said, Watch } from './watch.ts';

/** The cost of a fault, in seconds. */
export interface Cost {
  fault: string;
  /** Answers and mails that were acknowledged from the fault until all was well. */
  acknowledged: number;
  /** The longest pause between two answers that were acknowledged. */
  answers: number;
  /** The longest pause between two mails that the desk took. */
  mail: number;
  /** The longest time that a due clock waited. Without a fault, it waits up to 15. */
  clock: number;
  /** From the fault until both `/health` said UP again for good; 0 if none said anything else. */
  health: number;
  saidMeanwhile: string[];
}

/** A ticket whose clock falls due, in milliseconds since 1970. */
export interface Due {
  ticketId: string;
  dueAt: number | null;
}

export interface Span {
  struckAt: number;
  upAt: number;
  traffic: Traffic;
  watch: Watch;
}

/** How long `/health` may say UP while nothing can be saved, and say something else although all is well. */
const untrueSecondsMax = 10;

export async function measureCost(
  { name }: Fault,
  { struckAt, upAt, traffic, watch }: Span,
  { databaseUrl, due }: { databaseUrl: string; due: Due[] },
): Promise<Cost> {
  const other = watch.said.filter(({ at, status }) => at >= struckAt && at <= upAt && status !== 'UP');
  return {
    fault: name,
    acknowledged: [...traffic.acknowledged, ...traffic.taken].filter((at) => at >= struckAt).length,
    answers: longestPause(traffic.acknowledged, struckAt).seconds,
    mail: longestPause(traffic.taken, struckAt).seconds,
    clock: seconds(Math.max(0, ...(await clockWaits(databaseUrl, due)))),
    health: other.length === 0 ? 0 : seconds(other.at(-1)!.at - struckAt),
    saidMeanwhile: [...new Set(other.map(({ status, failing }) => [status, ...failing].join(' ')))],
  };
}

/** Whether the clock has acted on each ticket that is due. */
export async function areClocksDone(databaseUrl: string, due: Due[]): Promise<boolean> {
  const last = Math.max(...due.map(({ dueAt }) => dueAt ?? 0));
  return Date.now() > last && (await clockWaits(databaseUrl, due)).length === due.length;
}

/** How long each clock that has acted waited, in milliseconds. A step that was taken before its time was put off counts as none. */
function clockWaits(databaseUrl: string, due: Due[]): Promise<number[]> {
  const dueAt = new Map(due.map((each) => [each.ticketId, each.dueAt ?? 0]));
  return withHandle(databaseUrl, async (db) => {
    const events = await db
      .selectFrom('events')
      .select(['ticketId', ({ fn }) => fn.min('at').as('at')])
      .where('ticketId', 'in', [...dueAt.keys()])
      .where('byRole', '=', 'clock')
      .groupBy('ticketId')
      .execute();
    return events.map(({ ticketId, at }) => Math.max(0, Date.parse(at) - dueAt.get(ticketId)!));
  });
}

/** The longest time between two events that ended after an instant. */
function longestPause(events: readonly number[], after: number): { from: number; to: number; seconds: number } {
  let longest = { from: after, to: after };
  for (const [place, to] of events.entries()) {
    const from = events[place - 1] ?? to;
    if (to > after && to - from > longest.to - longest.from) longest = { from, to };
  }
  return { ...longest, seconds: seconds(longest.to - longest.from) };
}

function seconds(milliseconds: number): number {
  return Math.round(milliseconds / 100) / 10;
}

/** Times at which `/health` said UP though nothing could be saved, or did not say UP long after all was well. */
export function untruths({ name }: Fault, { struckAt, upAt, traffic, watch }: Span): string[] {
  const { from, to, seconds } = longestPause(traffic.acknowledged, struckAt);
  const late = (said: Said) => said.status === 'UP' && said.at > from + untrueSecondsMax * 1000 && said.at < to - 2_000;
  const untrue = watch.said.filter((said) => said.at >= struckAt && seconds > untrueSecondsMax && late(said));
  const told = untrue.map(
    (said) => `${name}: /health of ${said.name} said UP ${Math.round((said.at - from) / 1000)} s after the last answer`,
  );
  const slow =
    upAt - to > 60_000
      ? [`${name}: /health said UP only ${Math.round((upAt - to) / 1000)} s after writing was possible`]
      : [];
  return [...told.slice(0, 2), ...slow];
}
