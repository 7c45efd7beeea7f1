import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { shown } from './statistics.ts';

export interface ClockFigures {
  tickets: number;
  /** How many the clock acted on, and how many a second. */
  moved: number;
  perSecond: number;
  /** How long an agent waited for the lock of a ticket, in ms, at most. */
  longestWait: number;
  /** Microseconds to count a closing and a first answer. */
  closing: number;
  firstAnswer: number;
}

/** The clock of a desk of its own, with 10,000 tickets that fall due in one minute, on one core where it can be bound to one. */
export async function measureClock(
  tickets: number,
  row: (name: string, figure: string, aim: string) => void,
): Promise<void> {
  const program = [process.execPath, new URL('./clock-process.ts', import.meta.url).pathname, String(tickets)];
  const bound = process.platform === 'linux' ? ['taskset', '-c', '0', ...program] : program;
  const { stdout } = await promisify(execFile)(bound[0]!, bound.slice(1), { maxBuffer: 10_000_000 });
  const { moved, perSecond, longestWait, closing, firstAnswer }: ClockFigures = JSON.parse(stdout);
  row(`the clock, ${moved} due in a minute of ${tickets}, one core, a second`, shown(perSecond), '≥ 500');
  row('  an agent waits for a ticket, ms at most', shown(longestWait), '≤ 100');
  row('a closing counted, µs; a first answer', `${shown(closing)}; ${shown(firstAnswer)}`, '≤ 20');
}
