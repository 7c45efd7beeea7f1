import type { PublicFace } from '#desk/spine/world.ts';
import type { DeskMemory } from '#store/desks/desks.ts';

/** Sends and receives notifications between processes that public content changed. */
export interface PublicLine {
  publicChanged(): void;
  onPublicChanged(listener: () => void): void;
}

/** Counts the changes of public content. Each change clears the cache of desks. */
export function openPublicFace(memory: DeskMemory, line: PublicLine | null): PublicFace {
  let revision = 0;
  const drop = () => {
    memory.forgetDesks();
    revision++;
  };
  line?.onPublicChanged(drop);
  return {
    publicChanged() {
      drop();
      line?.publicChanged();
    },
    publicRevision: () => revision,
  };
}
