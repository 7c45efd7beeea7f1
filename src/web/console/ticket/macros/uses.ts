/** How often each macro was chosen in this browser: only ids and counts, no ticket data. */
type Uses = Record<string, number>;

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

/** Returns the macros, most used first; the others keep the desk's order. */
export function mostUsedFirst<T extends { id: string }>(macros: readonly T[], uses: Uses): T[] {
  return macros.toSorted((one, other) => (uses[other.id] ?? 0) - (uses[one.id] ?? 0));
}

function keyOf(personId: string): string {
  return `belfry macros ${personId}`;
}

function isFigure(entry: [string, unknown]): entry is [string, number] {
  return typeof entry[1] === 'number' && Number.isFinite(entry[1]);
}
