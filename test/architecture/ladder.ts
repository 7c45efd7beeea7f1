/** A folder below src. It may import itself, folders on lower rungs, and the folders in `also`. */
export interface Rung {
  folder: string;
  rung: number;
  also?: string[];
}

/** The layers of ARCHITECTURE.md as data. Folders on the same rung do not import each other. */
export const ladder: Rung[] = [
  { folder: 'domain', rung: 1 },
  // It translates the domain's closed lists, so it imports them (docs/decisions/0011).
  { folder: 'locales', rung: 1, also: ['domain'] },
  { folder: 'store', rung: 2 },
  { folder: 'mail', rung: 2 },
  { folder: 'desk', rung: 3 },
  { folder: 'http', rung: 4 },
  { folder: 'web', rung: 4 },
  { folder: 'jobs', rung: 4 },
  { folder: 'channels', rung: 4 },
  { folder: 'cli', rung: 5 },
];

/** Whether a file in one folder may import a file in the other. */
export function mayImport(from: string, to: string): boolean {
  if (from === to) return true;
  const above = rungOf(from);
  const below = rungOf(to);
  if (!above || !below) return false;
  return below.rung < above.rung || (above.also ?? []).includes(to);
}

export function rungOf(folder: string): Rung | undefined {
  return ladder.find((rung) => rung.folder === folder);
}
