/** A folder below src: what lives on lower rungs it may import, besides itself and what `also` names. */
export interface Rung {
  folder: string;
  rung: number;
  also?: string[];
}

/** The ladder of ARCHITECTURE.md as data. Folders on one rung do not import each other. */
export const ladder: Rung[] = [
  { folder: 'domain', rung: 1 },
  // Its words are for the domain's closed lists, so it names them (docs/decisions/0011).
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

/** Whether a file of one folder may import a file of the other. */
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
