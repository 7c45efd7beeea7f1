import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { wordFingerprint } from '#desk/sign-in/passwords/word-fingerprint.ts';
import type { TriedWords } from '#domain/sign-in/check-password.ts';

let opened: Promise<TriedWords> | undefined;

/**
 * The passwords that are tried first, and the words and names of the four languages: some 200,000, in two megabytes. They are
 * read once, when somebody is about to choose a password, which takes a second beside everything else; a look-up takes
 * microseconds. Throws where the lists cannot be read; the next call tries again.
 */
export function openTriedWords(): Promise<TriedWords> {
  opened ??= readTables().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function readTables(): Promise<TriedWords> {
  const worker = new Worker(new URL('tried-words-worker.ts', import.meta.url));
  const [{ passwords, words }] = (await once(worker, 'message')) as [Record<keyof TriedWords, BigUint64Array>];
  return { passwords: (text) => holds(passwords, text), words: (text) => holds(words, text) };
}

/** By halves: the table is sorted. */
function holds(table: BigUint64Array, text: string): boolean {
  const wanted = wordFingerprint(text);
  let [low, high] = [0, table.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (table[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return table[low] === wanted;
}
