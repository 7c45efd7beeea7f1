import type { World } from '#desk/spine/world.ts';

/** How long public desk data is cached, unless the public view changes earlier. */
const memoryMilliseconds = 2_000;

interface Memory<T> {
  revision: number;
  readAt: number;
  value: Promise<T>;
}

/**
 * Caches public data of a desk, which every page reads and which rarely changes: per process, for two seconds or until
 * `World.publicChanged`.
 */
export function remembered<T>(
  read: (world: World, deskId: string) => Promise<T>,
): (world: World, deskId: string) => Promise<T> {
  // Keyed by the signer, which stays the same in transactions, then by desk.
  const memories = new WeakMap<World['signer'], Map<string, Memory<T>>>();
  return (world, deskId) => {
    const known = memories.get(world.signer) ?? new Map<string, Memory<T>>();
    memories.set(world.signer, known);
    const memory = known.get(deskId);
    const revision = world.publicRevision();
    if (memory && memory.revision === revision && performance.now() - memory.readAt < memoryMilliseconds)
      return memory.value;
    const value = read(world, deskId);
    known.set(deskId, { revision, readAt: performance.now(), value });
    // Do not cache failures.
    value.catch(() => known.delete(deskId));
    return value;
  };
}
