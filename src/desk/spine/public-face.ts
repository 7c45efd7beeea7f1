import type { PublicFace } from '#desk/spine/world.ts';
import type { DeskMemory } from '#store/desks/desks.ts';

/** How a change of what the public sees reaches other processes, and theirs this one. */
export interface PublicLine {
  publicChanged(): void;
  onPublicChanged(listener: () => void): void;
}

/** Counts the changes of what the public sees. What is remembered of the desks is forgotten with each. */
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
