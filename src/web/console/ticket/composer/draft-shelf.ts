import type { WrittenMessage } from '#domain/messages/written-message.ts';

/** Where this browser keeps a draft while there is no connection; one that keeps nothing still shows what was typed. */
export interface DraftShelf {
  put(content: WrittenMessage): void;
  take(): void;
  look(): WrittenMessage | null;
}

/** Of one person, one ticket and one tab. */
export function draftShelf(name: string): DraftShelf {
  const key = `belfry-draft ${name}`;
  return {
    put: (content) => void tried(() => localStorage.setItem(key, JSON.stringify(content))),
    take: () => void tried(() => localStorage.removeItem(key)),
    look: () => tried(() => JSON.parse(localStorage.getItem(key) ?? 'null') as WrittenMessage | null) ?? null,
  };
}

function tried<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
