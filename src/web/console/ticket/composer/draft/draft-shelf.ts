import type { WrittenMessage } from '#domain/messages/written-message.ts';

/** Stores drafts in this browser while offline. If storage fails, typed text still shows. */
export interface DraftShelf {
  put(content: WrittenMessage): void;
  take(): void;
  look(): WrittenMessage | null;
}

/** Returns the store for one person, ticket and tab. */
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
