import { withHandle } from '#cli/with-database.ts';
import type { Fault } from './faults.ts';
import type { Traffic } from './traffic.ts';
import type { Watch } from './watch.ts';

/** The cost of a fault, in seconds. */
export interface Cost {
  fault: string;
  /** Answers and mails that were acknowledged from the fault until all was well. */
  acknowledged: number;
  /** The longest pause between two answers that were acknowledged. */
  answers: number;
  /** The longest pause between two mails that the desk took. */
  mail: number;
  /** The longest time between Postfix's acceptance of a mail and the desk's. */
  longestMail: number;
  /** The longest time that a due clock waited. Without a fault, it waits up to 15. */
  clock: number;
  /** From the fault until both `/health` said UP again for good; 0 if none said anything else. */
  health: number;
  saidMeanwhile: string[];
  /** How long a `/health` still said UP while no answer could be acknowledged. */
  untrue: number;
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

/** How long `/health` may say UP while nothing can be saved. */
const untrueSecondsMax = 10;
/** How long it may say something else although answers are acknowledged. */
const slowSecondsMax = 60;

export async function measureCost(
  { name }: Fault,
  { struckAt, upAt, traffic, watch }: Span,
  { databaseUrl, due }: { databaseUrl: string; due: Due[] },
): Promise<Cost> {
  const taken = traffic.taken.map(({ at }) => at);
  const waits = traffic.taken.filter(({ at }) => at >= struckAt).map(({ waited }) => waited);
  const other = watch.said.filter(({ at, status }) => at >= struckAt && at <= upAt && status !== 'UP');
  return {
    fault: name,
    acknowledged: [...traffic.acknowledged, ...taken].filter((at) => at >= struckAt).length,
    answers: longestPause(traffic.acknowledged, struckAt).seconds,
    mail: longestPause(taken, struckAt).seconds,
    longestMail: seconds(Math.max(0, ...waits)),
    clock: seconds(Math.max(0, ...(await clockWaits(databaseUrl, due)))),
    health: other.length === 0 ? 0 : seconds(other.at(-1)!.at - struckAt),
    saidMeanwhile: [...new Set(other.map(({ status, failing }) => [status, ...failing].join(' ')))],
    untrue: untrueSeconds(watch, longestPause(traffic.acknowledged, struckAt)),
  };
}

/** An answer is repeated within two seconds. */
function untrueSeconds({ said }: Watch, { from, to }: { from: number; to: number }): number {
  const untrue = said.filter(({ at, status }) => status === 'UP' && at > from && at < to - 2_000);
  return seconds(Math.max(0, ...untrue.map(({ at }) => at - from)));
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

/** Faults of `/health`: it said something untrue for too long. */
export function untruths({ fault, untrue }: Cost, { struckAt, upAt, traffic }: Span): string[] {
  const slow = seconds(upAt - longestPause(traffic.acknowledged, struckAt).to);
  return [
    ...(untrue > untrueSecondsMax ? [`${fault}: /health still said UP after ${untrue} s`] : []),
    ...(slow > slowSecondsMax ? [`${fault}: /health said UP only ${slow} s after answers were acknowledged`] : []),
  ];
}
