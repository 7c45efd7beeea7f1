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

/** The layers inside `web`. Areas share rung 4, so that they never import each other. */
const webLadder: Rung[] = [
  { folder: 'app', rung: 1 },
  { folder: 'ui', rung: 2 },
  { folder: 'shared', rung: 3 },
  { folder: 'public', rung: 4 },
  { folder: 'account', rung: 4 },
  { folder: 'portal', rung: 4 },
  { folder: 'console', rung: 4 },
  { folder: 'admin', rung: 4 },
  { folder: 'demo', rung: 4 },
];

/** Whether a file of `web` may import the other. The files directly in `web` join all areas; every page may know the type of the root's data. */
export function mayImportInWeb(from: string, to: string, { typeOnly }: { typeOnly: boolean }): boolean {
  const above = webRungOf(from);
  if (!above) return true;
  if (to === 'src/web/root.tsx') return typeOnly;
  const below = webRungOf(to);
  return below !== undefined && (above.folder === below.folder || below.rung < above.rung);
}

/** The rung of a file of `web`; none if the file is directly in `web`. */
function webRungOf(path: string): Rung | undefined {
  const [, , folder, ...rest] = path.split('/');
  if (rest.length === 0) return undefined;
  const found = webLadder.find((rung) => rung.folder === folder);
  if (!found) throw new Error(`${path} is in a folder that is not on the ladder of web`);
  return found;
}
