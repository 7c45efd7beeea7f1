import type { Hints } from '#desk/spine/world.ts';
import type { HintSource } from '#http/parts.ts';

/** In-process live hints: listeners are called at once. */
export function openHintsHere(): Hints & HintSource {
  const tickets = openEar<Parameters<Hints['ticketChanged']>[0]>();
  const staff = openEar<Parameters<Hints['tellStaff']>[0]>();
  const changes = new Map<string, number>();
  const changed = (hint: Parameters<Hints['ticketChanged']>[0]) => {
    changes.set(hint.deskId, (changes.get(hint.deskId) ?? 0) + 1);
    tickets.tell(hint);
  };
  return {
    ticketChanged: changed,
    subscribe: tickets.listen,
    tellStaff: staff.tell,
    onStaffSignal: staff.listen,
    revision: (deskIds) => deskIds.reduce((sum, id) => sum + (changes.get(id) ?? 0), 0),
    // Each test desk hears public changes by itself.
    publicChanged: () => undefined,
    jobsQueued: () => undefined,
  };
}

function openEar<T>() {
  const listeners = new Set<(told: T) => void>();
  return {
    tell(told: T): void {
      for (const listener of listeners) listener(told);
    },
    listen(listener: (told: T) => void): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
