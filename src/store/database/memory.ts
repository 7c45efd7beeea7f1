import { LRUCache } from 'lru-cache';
import type { Handle } from '#store/database/database.ts';

/**
 * Answers a question from memory if it was read under this revision, else reads it. A question contains everything that its answer
 * depends on beside the revision, above all rights. Callers that ask at the same time share one read, unless they are `within` a
 * transaction: it might hold a lock for which the read of another one waits. Callers must not modify the answer.
 */
export type Remember = <T>(question: string, revision: string, read: () => Promise<T>, within?: Handle) => Promise<T>;

/** Answers of some kilobytes each; the least recently used is dropped first. */
const questionsMax = 8_000;

/** Opens the memory of this process. */
export function openMemory(): Remember {
  const known = new LRUCache<string, { revision: string; value: unknown }>({ max: questionsMax });
  const reading = new Map<string, Promise<unknown>>();

  async function readNow<T>(question: string, revision: string, read: () => Promise<T>): Promise<T> {
    const value = await read();
    known.set(question, { revision, value });
    return value;
  }

  return async <T>(question: string, revision: string, read: () => Promise<T>, within?: Handle) => {
    const found = known.get(question);
    if (found?.revision === revision) return found.value as T;
    if (within?.isTransaction) return readNow(question, revision, read);
    // Hundreds of pages at once would each read what just expired.
    const key = `${revision} ${question}`;
    const shared = reading.get(key) ?? readNow(question, revision, read).finally(() => reading.delete(key));
    reading.set(key, shared);
    return shared as Promise<T>;
  };
}

/** A part of a revision that changes once per `milliseconds`, for answers that also change without a new revision. */
export function each(milliseconds: number): string {
  return String(Math.floor(Date.now() / milliseconds));
}
