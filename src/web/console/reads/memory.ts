import type { World } from '#desk/spine/world.ts';

interface Kept {
  version: string;
  readAt: number;
  value: Promise<unknown>;
}

/** Returns a cached value while its version stays the same, else reads it. Callers must not modify it. */
type Remember = <T>(
  world: Pick<World, 'hints'>,
  question: string,
  version: string | number,
  read: () => Promise<T>,
) => Promise<T>;

/**
 * Opens a cache for queries of every page, limited in age and number of questions. A question must include everything that its
 * result depends on, above all rights. Failed reads are not cached.
 */
export function openMemory({ milliseconds, questionsMax }: { milliseconds: number; questionsMax: number }): Remember {
  // Keyed by `hints`, the only part of a world that a transaction does not replace.
  const memories = new WeakMap<World['hints'], Map<string, Kept>>();
  return <T>(
    { hints }: Pick<World, 'hints'>,
    question: string,
    version: string | number,
    read: () => Promise<T>,
  ): Promise<T> => {
    const kept = memories.get(hints) ?? new Map<string, Kept>();
    memories.set(hints, kept);
    const known = kept.get(question);
    if (known?.version === String(version) && Date.now() - known.readAt < milliseconds)
      return known.value as Promise<T>;
    const value = read();
    kept.delete(question);
    kept.set(question, { version: String(version), readAt: Date.now(), value });
    for (const oldest of kept.keys()) {
      if (kept.size <= questionsMax) break;
      kept.delete(oldest);
    }
    value.catch(() => kept.delete(question));
    return value;
  };
}
