import type { World } from '#desk/world.ts';
import type { Actor } from '#domain/actor.ts';

/** Mail that has no ticket and calls change no ticket, and time makes things late: after so long all is counted anew. */
const keptMilliseconds = 5_000;
/** Different questions of the people who work here; beyond them the oldest are forgotten. */
const keptMax = 500;

interface Kept {
  revision: number;
  countedAt: number;
  counts: Promise<unknown>;
}

const kept = new WeakMap<World['hints'], Map<string, Kept>>();

/**
 * What is counted for the figures beside the lists, counted once while no ticket changes: every page of the console shows them,
 * and most pages are opened between two changes. They are one actor's, with the rights of this moment.
 */
export function keepCounts<T>(
  { hints }: Pick<World, 'hints'>,
  actor: Actor,
  what: string,
  count: () => Promise<T>,
): Promise<T> {
  const counts = kept.get(hints) ?? new Map<string, Kept>();
  kept.set(hints, counts);
  const key = JSON.stringify([what, actor]);
  const revision = hints.revision();
  const known = counts.get(key);
  if (known?.revision === revision && Date.now() - known.countedAt < keptMilliseconds)
    return known.counts as Promise<T>;
  const counted = count();
  counts.delete(key);
  counts.set(key, { revision, countedAt: Date.now(), counts: counted });
  for (const oldest of [...counts.keys()].slice(0, Math.max(0, counts.size - keptMax))) counts.delete(oldest);
  counted.catch(() => counts.delete(key));
  return counted;
}
