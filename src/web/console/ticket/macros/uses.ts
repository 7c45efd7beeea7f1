/** How often somebody chose each macro in this browser: ids and figures, and nothing of a ticket. */
export type Uses = Record<string, number>;

export function readUses(personId: string): Uses {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(personId)) ?? '{}');
    return Object.fromEntries(Object.entries(Object(kept)).filter(isFigure));
  } catch {
    return {};
  }
}

export function noteUse(personId: string, macroId: string): void {
  const uses = readUses(personId);
  try {
    localStorage.setItem(keyOf(personId), JSON.stringify({ ...uses, [macroId]: (uses[macroId] ?? 0) + 1 }));
  } catch {}
}

/** Those that are used most come first; the others stay as the desk has them. */
export function mostUsedFirst<T extends { id: string }>(macros: readonly T[], uses: Uses): T[] {
  return macros.toSorted((one, other) => (uses[other.id] ?? 0) - (uses[one.id] ?? 0));
}

function keyOf(personId: string): string {
  return `belfry macros ${personId}`;
}

function isFigure(entry: [string, unknown]): entry is [string, number] {
  return typeof entry[1] === 'number' && Number.isFinite(entry[1]);
}
