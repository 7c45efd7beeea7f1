import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { wordFingerprint } from '#desk/sign-in/passwords/word-fingerprint.ts';
import type { TriedWords } from '#domain/sign-in/check-password.ts';

let opened: Promise<TriedWords> | undefined;

/**
 * The most common passwords and the words and names of four languages: about 200,000 entries in two megabytes, loaded once in the
 * background when a person is about to choose a password. Throws if the lists cannot be read; the next call tries again.
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

/** Binary search: the table is sorted. */
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
