import type { World } from '#desk/spine/world.ts';

interface Kept {
  version: string;
  readAt: number;
  value: Promise<unknown>;
}

/** Answers a question from memory while its version stays the same, else by reading. Whoever gets it must not change it. */
export type Remember = <T>(
  world: Pick<World, 'hints'>,
  question: string,
  version: string | number,
  read: () => Promise<T>,
) => Promise<T>;

/**
 * A memory of answers that are asked for on every page: each serves for so many milliseconds at most, and of so many
 * questions. A question holds everything that its answer depends on, rights above all. What could not be read is not kept.
 */
export function openMemory({ milliseconds, questionsMax }: { milliseconds: number; questionsMax: number }): Remember {
  // By the one part of a world that no transaction replaces.
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
