import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { shown } from './statistics.ts';

export interface ClockFigures {
  tickets: number;
  /** Tickets that the clock acted on, and how many per second. */
  moved: number;
  perSecond: number;
  /** The longest that an agent waited for the lock of a ticket, in ms. */
  longestWait: number;
  /** Microseconds to compute a closing date and a first-answer date. */
  closing: number;
  firstAnswer: number;
}

/**
 * Measures the clock of a separate desk, with 10,000 tickets that fall due in one minute. Uses a single core where the process
 * can be bound to one.
 */
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
