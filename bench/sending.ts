import { sendBigLetters } from '#test/big-letters.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { shown } from './statistics.ts';

/** As many as one turn of the job takes, nearly, each as large as a relay takes. */
const letters = 40;
const fileBytes = 19 * 1024 * 1024;

/** Sends forty letters of 19 MiB with a `belfry work` of their own, and says how much memory it had at most. */
export async function measureSending(row: (name: string, figure: string, aim: string) => void): Promise<void> {
  const { sent, seconds, peakMebibytes } = await sendBigLetters(await openTestDesk(), { letters, fileBytes });
  row(`letters of 19 MiB, ${letters}: sent; seconds`, `${sent}; ${shown(seconds)}`, String(letters));
  row('  memory of `work` at most, MiB', shown(peakMebibytes), '≤ 400');
}
