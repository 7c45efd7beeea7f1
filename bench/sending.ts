import { sendBigLetters } from '#test/big-letters.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { shown } from './statistics.ts';

/** Nearly as many as one run of the job takes, each as large as a relay accepts. */
const letters = 40;
const fileBytes = 19 * 1024 * 1024;

/** Sends forty letters of 19 MiB with a separate `belfry work`, and reports its peak memory. */
export async function measureSending(row: (name: string, figure: string, aim: string) => void): Promise<void> {
  const { sent, seconds, peakMebibytes } = await sendBigLetters(await openTestDesk(), { letters, fileBytes });
  row(`letters of 19 MiB, ${letters}: sent; seconds`, `${sent}; ${shown(seconds)}`, String(letters));
  row('  memory of `work` at most, MiB', shown(peakMebibytes), '≤ 400');
}
