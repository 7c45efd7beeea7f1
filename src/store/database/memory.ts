import { LRUCache } from 'lru-cache';

/**
 * Answers a question from memory if it was read under this revision, else reads it. A question contains everything that its answer
 * depends on beside the revision, above all rights. Callers must not modify the answer.
 */
export type Remember = <T>(question: string, revision: string, read: () => Promise<T>) => Promise<T>;

/** Answers of some kilobytes each; the least recently used is dropped first. */
const questionsMax = 8_000;

/** Opens the memory of this process. */
export function openMemory(): Remember {
  const known = new LRUCache<string, { revision: string; value: unknown }>({ max: questionsMax });
  return async <T>(question: string, revision: string, read: () => Promise<T>) => {
    const found = known.get(question);
    if (found?.revision === revision) return found.value as T;
    const value = await read();
    known.set(question, { revision, value });
    return value;
  };
}

/** A part of a revision that changes once per `milliseconds`, for answers that also change without a new revision. */
export function each(milliseconds: number): string {
  return String(Math.floor(Date.now() / milliseconds));
}
